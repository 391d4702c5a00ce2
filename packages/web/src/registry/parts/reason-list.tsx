import type { UnitDetail } from '@sanxin/contract/registry'
import { CheckList, type CheckState, Panel, useSay } from '@sanxin/ui'
import { dueWord, isMissing } from './unit-state.ts'

/** Sign of a reason by what it says: ended or outside is refused, due and not there is open, everything else holds. */
function stateOf(code: string, unit: UnitDetail['unit']): CheckState {
  if (code === 'base.outside') return 'refused'
  if (code.startsWith('operating.')) return unit.operating === 'operating' ? 'done' : 'refused'
  if (code.startsWith('due.')) return isMissing(unit) ? 'open' : 'done'
  return code === 'by-hand' ? 'look' : 'done'
}

/** Why the unit is judged to be what it is, in sentences. */
export function ReasonList({ detail }: { detail: UnitDetail }) {
  const say = useSay()
  const due = dueWord(detail.unit)
  const title = due ? say({ zh: '为什么这样判', en: 'Why it is judged so' }) : say({ zh: '为什么不计入', en: 'Why it does not count' })
  return (
    <Panel title={title}>
      <CheckList
        items={detail.reasons.map((reason, at) => ({
          key: `${at}${reason.code}`,
          state: stateOf(reason.code, detail.unit),
          text: say(reason),
        }))}
      />
    </Panel>
  )
}
