import { Change, NumberLink, Panel, Rows, thousands, useSay } from '@sanxin/ui'
import type { TodayChange } from '@sanxin/web/shared/today'

/** What changed since yesterday; gains and losses stand apart and open their records. */
export function Changes({ changes }: { changes: readonly TodayChange[] }) {
  const say = useSay()
  return (
    <Panel title={say({ zh: '比昨天', en: 'Since yesterday' })} note={say({ zh: '哪些记录变了', en: 'which records changed' })}>
      <Rows
        items={changes.map((change) => ({
          key: change.key,
          cells: [
            change.label,
            <Change
              key="change"
              gained={
                change.gained ? (
                  <NumberLink value={`+${thousands(change.gained.count)}`} href={change.gained.href} label={change.label} />
                ) : undefined
              }
              lost={
                change.lost ? (
                  <NumberLink value={`−${thousands(change.lost.count)}`} href={change.lost.href} label={change.label} />
                ) : undefined
              }
            />,
            <span key="note" className="sx-note">
              {change.note}
            </span>,
          ],
        }))}
      />
    </Panel>
  )
}
