import type { CoverageFigures, MassMatrix as Matrix } from '@sanxin/contract/coverage'
import { EmptyState, NumberLink, PageHead, Panel, SkeletonRows, Stack, useSay } from '@sanxin/ui'
import { address, useApi } from '../../shared/api/index.ts'
import { formatRate, useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal, useUrlState } from '../../shared/screen/index.ts'
import { FigureTable } from '../parts/figure-table.tsx'
import { StreetSelect } from '../parts/street-select.tsx'
import '../parts/coverage.css'

const bodies = [
  { key: 'party', zh: '党', en: 'Party' },
  { key: 'union', zh: '工', en: 'Union' },
  { key: 'league', zh: '青', en: 'Youth' },
  { key: 'women', zh: '妇', en: 'Women' },
] as const

/** Party, union, youth league and women's bodies: coverage of each, and how many units have which combination. */
export function MassMatrix() {
  const say = useSay()
  const format = useFormat()
  const { state, change } = useUrlState<{ street?: string }>()
  const query = { street: state.street }
  const { data, error, refetch } = useApi<Matrix>('/api/coverage/mass', query, { keepPrevious: true })
  const figures = useApi<CoverageFigures>('/api/coverage/figures', query, { keepPrevious: true }).data?.mass ?? []
  const rows = [...(data?.rows ?? [])].sort((a, b) => b.units - a.units)
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '组建', en: 'Build' }) }]}
        title={say({ zh: '群团组织', en: 'Mass organisations' })}
        note={
          data
            ? say(
                { zh: '底数内企业 {count} 家，截至 {at}', en: '{count} enterprises of the base, as of {at}' },
                { count: data.base, at: format.instant(data.cutOff) },
              )
            : undefined
        }
        actions={<StreetSelect value={state.street} onValue={(street) => change({ street })} />}
      />
      {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <SkeletonRows /> : null}
      {data && data.base === 0 ? (
        <EmptyState
          purpose={say({
            zh: '底数里还没有企业，导入后这里看党工青妇各覆盖多少。',
            en: 'No enterprise in the base yet; after an import this page shows who is covered by what.',
          })}
        />
      ) : null}
      {data && data.base > 0 ? (
        <Stack>
          {figures.length > 0 ? (
            <Panel
              flush
              title={say({ zh: '各自覆盖', en: 'Coverage of each' })}
              note={say({ zh: '已撤销的不算', en: 'dissolved bodies do not count' })}
            >
              <FigureTable figures={figures} caption={say({ zh: '群团覆盖', en: 'Coverage by mass organisations' })} />
            </Panel>
          ) : null}
          <Panel
            flush
            title={say({ zh: '党工青妇组合', en: 'Combinations' })}
            note={say({ zh: '每家只在一行里', en: 'each unit stands in one row' })}
          >
            <section className="sx-coverage-scroll">
              <table className="sx-coverage-table">
                <caption className="sx-sr">{say({ zh: '党工青妇组合', en: 'Combinations of party and mass organisations' })}</caption>
                <thead>
                  <tr>
                    {bodies.map((body) => (
                      <th key={body.key} scope="col">
                        {say(body)}
                      </th>
                    ))}
                    <th scope="col" className="sx-numeric">
                      {say({ zh: '家数', en: 'Units' })}
                    </th>
                    <th scope="col">{say({ zh: '占底数', en: 'Of the base' })}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={bodies.map(({ key }) => row[key]).join()}>
                      {bodies.map((body) => (
                        <td key={body.key} className={row[body.key] ? 'sx-coverage-yes' : 'sx-note'}>
                          {row[body.key] ? say({ zh: '✓ 有', en: '✓ yes' }) : say({ zh: '没有', en: 'no' })}
                        </td>
                      ))}
                      <td className="sx-numeric">
                        <NumberLink value={row.units} href={address('/units', row.opens)} label={words(row)} />
                      </td>
                      <td>
                        <span className="sx-coverage-rate">
                          <span>{formatRate(row.units, data.base) ?? `${row.units} / ${data.base}`}</span>
                          <i aria-hidden="true">
                            <i style={{ width: `${(row.units / data.base) * 100}%` }} />
                          </i>
                        </span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </Panel>
        </Stack>
      ) : null}
    </>
  )

  function words(row: Matrix['rows'][number]): string {
    const has = bodies.filter(({ key }) => row[key]).map((body) => say(body))
    return has.length > 0
      ? say({ zh: '有{names}', en: 'with {names}' }, { names: has.join(say({ zh: '、', en: ', ' })) })
      : say({ zh: '都没有', en: 'with none' })
  }
}
