import type { Effect, EffectChange, ImportFile } from '@sanxin/contract/platform/exchange'
import type { Bilingual } from '@sanxin/kernel'
import { AppLink, Dialog, EmptyState, SkeletonRows, thousands, useLanguage, useSay } from '@sanxin/ui'
import { useApi } from '../../shared/api/index.ts'
import { ProblemRefusal, useUrlState } from '../../shared/screen/index.ts'
import { countOf, entities, type ListedChange, refusingFiles } from './effect-parts.ts'
import type { ListState } from './list-href.ts'
import { RefusedFile } from './refused-reasons.tsx'

const titles: Record<ListedChange, Bilingual> = {
  created: { zh: '新增 {count} {unit}', en: '{count} new {unit}' },
  updated: { zh: '更新 {count} {unit}', en: '{count} {unit} updated' },
  conflicting: { zh: '{count} {unit}与别的来源说法不同', en: '{count} {unit} differ from another source' },
}

/** How many changes the server gives for one list. */
const most = 200

const isListed = (show: string | undefined): show is ListedChange => show !== undefined && Object.hasOwn(titles, show)

/** The list behind a number of the effect, at the right edge; the address holds which. */
export function ChangeDrawer({ batchId, effect, files }: { batchId: string; effect: Effect; files: readonly ImportFile[] }) {
  const say = useSay()
  const language = useLanguage()
  const { state, change } = useUrlState<ListState>()
  const close = () => change({ show: undefined, of: undefined, field: undefined })
  if (state.show === 'refused') {
    return (
      <Dialog
        side
        title={say({ zh: '拒收 {count} 行', en: '{count} rows refused' }, { count: thousands(effect.refusedRows) })}
        onClose={close}
      >
        {refusingFiles(files).map(({ file }) => (
          <RefusedFile key={file.id} file={file} named />
        ))}
      </Dialog>
    )
  }
  if (!isListed(state.show)) return null
  const { entity, unit } = entities.find((one) => one.entity === state.of) ?? entities[0]!
  const count = countOf(effect, entity, state.show, state.field)
  const field = [...effect.fields, ...effect.conflicts].find((one) => one.field === state.field)?.name[language]
  const title = say(titles[state.show], { count: thousands(count), unit: say(unit) })
  return (
    <Dialog side title={field ? `${field} · ${title}` : title} onClose={close}>
      <ChangeList batchId={batchId} query={{ change: state.show, entity, field: state.field }} count={count} />
    </Dialog>
  )
}

interface ChangeListProps {
  batchId: string
  query: { change: ListedChange; entity: EffectChange['entity']; field?: string }
  count: number
}

function ChangeList({ batchId, query, count }: ChangeListProps) {
  const say = useSay()
  const { data, error, refetch } = useApi<EffectChange[]>(`/api/import/batches/${batchId}/changes`, query)
  if (error) return <ProblemRefusal problem={error} onRetry={() => refetch()} />
  if (!data) return <SkeletonRows />
  if (data.length === 0) return <EmptyState purpose={say({ zh: '这里没有记录。', en: 'There are no records here.' })} />
  return (
    <>
      {count > data.length && data.length >= most ? (
        <p className="sx-note">{say({ zh: '先列前 {most} 条。', en: 'The first {most} are listed.' }, { most })}</p>
      ) : null}
      <ul className="sx-import-changes">
        {data.map((change, at) => (
          <ChangeItem key={change.id ?? at} change={change} field={query.field} />
        ))}
      </ul>
    </>
  )
}

function ChangeItem({ change, field }: { change: EffectChange; field?: string }) {
  const say = useSay()
  const language = useLanguage()
  const blank = say({ zh: '空', en: 'blank' })
  const page = change.entity === 'unit' ? 'units' : 'people'
  const first = (one: EffectChange['fields'][number]) => (one.field === field ? 0 : 1)
  return (
    <li>
      {change.id && change.change !== 'created' ? (
        <AppLink href={`/${page}/${change.id}`}>{change.name}</AppLink>
      ) : (
        <span>{change.name}</span>
      )}
      {change.fields.length > 0 ? (
        <dl>
          {[...change.fields]
            .sort((a, b) => first(a) - first(b))
            .map((one) => (
              <div key={one.field}>
                <dt>{one.name[language]}</dt>
                <dd>
                  {one.was === null ? <span className="sx-note">{blank}</span> : <del>{one.was}</del>} →{' '}
                  {one.becomes === null ? <span className="sx-note">{blank}</span> : <ins>{one.becomes}</ins>}
                </dd>
              </div>
            ))}
        </dl>
      ) : null}
    </li>
  )
}
