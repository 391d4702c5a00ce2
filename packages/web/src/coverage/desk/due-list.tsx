import type { CoverageFigures, Figure } from '@sanxin/contract/coverage'
import type { UnitFilters, UnitPage } from '@sanxin/contract/registry'
import { ButtonLink, EmptyState, NumberLink, PageHead, Panel, SkeletonRows, Stack, StaleLine, useSay, ViewTabs } from '@sanxin/ui'
import { address, useApi } from '../../shared/api/index.ts'
import { formatTime, useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal, useUrlState } from '../../shared/screen/index.ts'
import { groupFigures } from '../parts/figure-split.ts'
import { FigureTable } from '../parts/figure-table.tsx'
import { StreetSelect } from '../parts/street-select.tsx'
import '../parts/coverage.css'

/** What is due and what is there: the list to work off by class, the rates with their rules, the ways of coverage. */
export function DueList() {
  const say = useSay()
  const format = useFormat()
  const { state, href, change } = useUrlState<{ street?: string; base?: string }>()
  const { data, error, refetch } = useApi<CoverageFigures>(
    '/api/coverage/figures',
    { street: state.street },
    { keepPrevious: true, refreshMs: (figures) => (figures?.running ? 5_000 : false) },
  )
  const social = state.base === 'social'
  const figures = data ? (social ? data.social : data.enterprise) : []
  const groups = groupFigures(figures)
  const ownFilters: UnitFilters = { base: social ? 'social' : 'enterprise', due: 'single', covered: 'no', street: state.street }
  const own = useApi<UnitPage>('/api/registry/units', { limit: 1, ...ownFilters }).data?.total
  const ownMissing = own === undefined ? undefined : { count: own, opens: ownFilters }
  const count = (all: readonly Figure[] | undefined) => all?.find(({ code }) => code === 'base')?.numerator
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '组建', en: 'Build' }) }]}
        title={say({ zh: '应建清单', en: 'Due list' })}
        note={
          data
            ? say({ zh: '截至 {at}，每个数都能点开', en: 'As of {at}; every number opens its list' }, { at: format.instant(data.cutOff) })
            : undefined
        }
        actions={<StreetSelect value={state.street} onValue={(street) => change({ street })} />}
      />
      <ViewTabs
        current={social ? 'social' : 'enterprise'}
        tabs={[
          {
            key: 'enterprise',
            label: say({ zh: '非公企业', en: 'Enterprises' }),
            count: count(data?.enterprise),
            href: href({ base: undefined }),
          },
          {
            key: 'social',
            label: say({ zh: '社会组织', en: 'Social organisations' }),
            count: count(data?.social),
            href: href({ base: 'social' }),
          },
        ]}
      />
      {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <SkeletonRows /> : null}
      {data?.running ? <StaleLine time={formatTime(data.cutOff)} /> : null}
      {data && groups.base?.numerator === 0 ? (
        <EmptyState
          purpose={say({
            zh: '底数里还没有单位。导入资料后，这里列出每家该建什么。',
            en: 'No unit in the base yet. After an import this page says what each is due.',
          })}
          action={<ButtonLink href="/import">{say({ zh: '去导入', en: 'Import' })}</ButtonLink>}
        />
      ) : null}
      {data && groups.base && groups.base.numerator > 0 ? (
        <Stack>
          <Panel
            flush
            title={say({ zh: '应建清单，按该建什么', en: 'To do, by what is due' })}
            note={say({ zh: '点“还差”看名单', en: 'open “Missing” for the list' })}
          >
            <FigureTable figures={groups.due} caption={say({ zh: '应建清单', en: 'Due list' })} missing={{ 'single-set-up': ownMissing }} />
          </Panel>
          <Panel
            flush
            title={say({ zh: '两个覆盖', en: 'Coverage' })}
            note={say({ zh: '分子、分母和口径', en: 'numerator, denominator and rule' })}
          >
            <FigureTable figures={groups.rates} caption={say({ zh: '两个覆盖', en: 'Coverage' })} />
          </Panel>
          <Panel title={say({ zh: '靠什么覆盖', en: 'Covered by what' })} note={say({ zh: '一家只算第一种', en: 'each unit counts once' })}>
            <p className="sx-coverage-ways">
              {groups.ways
                .filter(({ numerator }) => numerator > 0)
                .map((way) => (
                  <span key={way.code} title={say(way.rule)}>
                    {say(way.name)} <NumberLink value={way.numerator} href={address('/units', way.opens)} label={say(way.name)} />
                  </span>
                ))}
            </p>
          </Panel>
        </Stack>
      ) : null}
    </>
  )
}
