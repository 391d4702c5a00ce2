import type { Effect, ImportFile } from '@sanxin/contract/platform/exchange'
import { EffectBar, NumberLink, thousands, useLanguage, useSay } from '@sanxin/ui'
import { entities, isNothing, outcomes } from './effect-parts.ts'
import { useListHref } from './list-href.ts'
import { RefusedReasons } from './refused-reasons.tsx'

/** What the batch does or did: records, fields, conflicts, what is out of the ordinary, refused rows. */
export function EffectDetail({ effect, files, done }: { effect: Effect; files: readonly ImportFile[]; done: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const listHref = useListHref()
  const shown = entities.filter(({ key }) => !isNothing(effect[key]))
  const blank = say({ zh: '空', en: 'blank' })
  const conflicts = effect.conflicts.reduce((sum, { records }) => sum + records, 0)
  return (
    <div className="sx-import-effect">
      {shown.map(({ key, entity, label }) => (
        <section key={key}>
          <h3>{say(label)}</h3>
          <EffectBar
            label={say(label)}
            parts={outcomes.map((outcome) => ({
              key: outcome.key,
              label: say(outcome.label),
              count: effect[key][outcome.key],
              tone: outcome.tone,
              overlaps: outcome.overlaps,
              href: outcome.list ? listHref({ show: outcome.list, of: entity }) : undefined,
            }))}
          />
        </section>
      ))}
      <section>
        <h3>
          {say({ zh: '行', en: 'Rows' })} <span className="sx-note">{say({ zh: '各文件里的', en: 'of all files' })}</span>
        </h3>
        <EffectBar
          label={say({ zh: '行', en: 'Rows' })}
          parts={[
            { key: 'taken', label: say({ zh: '收下', en: 'Taken' }), count: effect.importRows, tone: 'changed' },
            { key: 'double', label: say({ zh: '重复', en: 'Duplicate' }), count: effect.duplicateRows, tone: 'same' },
            {
              key: 'refused',
              label: say({ zh: '拒收', en: 'Refused' }),
              count: effect.refusedRows,
              tone: 'refused',
              href: listHref({ show: 'refused' }),
            },
          ]}
        />
        {otherWords()}
      </section>
      {effect.unusual.length > 0 ? (
        <ul className="sx-import-unusual">
          {effect.unusual.map((reason) => (
            <li key={reason.code}>
              <span aria-hidden="true">△</span> {reason[language]}
            </li>
          ))}
        </ul>
      ) : null}
      {effect.fields.length > 0 ? (
        <section>
          <h3>{done ? say({ zh: '改了哪些字段', en: 'Fields that changed' }) : say({ zh: '会改哪些字段', en: 'Fields that change' })}</h3>
          <ul className="sx-import-fields">
            {effect.fields.map(({ entity, field, name, changes, example }) => (
              <li key={`${entity}/${field}`}>
                <span>{name[language]}</span>
                <NumberLink value={changes} label={name[language]} href={listHref({ show: 'updated', of: entity, field })} />
                <span className="sx-note" title={example.record}>
                  {say({ zh: '例：', en: 'e.g. ' })}
                  {example.was ?? blank} → {example.becomes ?? blank}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {effect.conflicts.length > 0 ? (
        <section>
          <h3>
            {say(
              { zh: '{conflicts} 处与别的来源说法不同', en: '{conflicts} differ from another source' },
              { conflicts: thousands(conflicts) },
            )}
          </h3>
          <ul className="sx-import-conflicts">
            {effect.conflicts.map(({ field, name, records }) => (
              <li key={field} className="sx-chip sx-chip-amber">
                {name[language]}{' '}
                <NumberLink value={records} label={name[language]} href={listHref({ show: 'conflicting', of: 'unit', field })} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <RefusedReasons files={files} refusedRows={effect.refusedRows} />
    </div>
  )

  /** Kinds of record that have no list of changes are told in a sentence. */
  function otherWords() {
    const told = [
      {
        counts: effect.organisations,
        text: { zh: '组织 {created} 个新增、{updated} 个更新', en: 'organisations: {created} new, {updated} updated' },
      },
      {
        counts: effect.places,
        text: { zh: '区划和楼宇 {created} 处新增、{updated} 处更新', en: 'areas and buildings: {created} new, {updated} updated' },
      },
    ]
      .filter(({ counts }) => counts.created + counts.updated > 0)
      .map(({ counts, text }) => say(text, { created: thousands(counts.created), updated: thousands(counts.updated) }))
    const doubtful =
      effect.reviewPairs > 0
        ? say({ zh: '{pairs} 对拿不准，进核对队列', en: 'doubtful pairs for review: {pairs}' }, { pairs: thousands(effect.reviewPairs) })
        : undefined
    const all = doubtful ? [...told, doubtful] : told
    return all.length > 0 ? (
      <p className="sx-note">
        {all.join(say({ zh: '；', en: '; ' }))}
        {say({ zh: '。', en: '.' })}
      </p>
    ) : null
  }
}
