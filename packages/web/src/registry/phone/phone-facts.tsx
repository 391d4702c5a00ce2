import type { UnitDetail } from '@sanxin/contract/registry'
import type { Bilingual } from '@sanxin/kernel'
import { Panel, thousands, useSay } from '@sanxin/ui'
import { shownValue } from '../parts/fact-rows.ts'
import { sourceCounts } from './source-counts.ts'

/** Facts that matter at the door; people are counted, not named. */
const fields = ['address', 'building', 'creditCode', 'legalPerson', 'contact', 'willingness']

/** Members and staff in numbers, the facts one needs at the door, and how much the departments said. */
export function PhoneFacts({ detail }: { detail: UnitDetail }) {
  const say = useSay()
  const { unit, facts } = detail
  const unknown: Bilingual = { zh: '还不知道', en: 'not known yet' }
  const numbers: { name: Bilingual; value: number | null }[] = [
    { name: { zh: '正式党员', en: 'Full members' }, value: unit.fullMembers },
    { name: { zh: '预备党员', en: 'Probationary members' }, value: unit.probationary },
    { name: { zh: '参保员工', en: 'Insured staff' }, value: unit.employees },
    { name: { zh: '人数', en: 'Headcount' }, value: unit.headcount },
  ]
  const said = fields.flatMap((code) => {
    const fact = facts.find(({ field }) => field === code)
    const value = fact && shownValue(fact)
    return fact && value ? [{ code, name: fact.name, value }] : []
  })
  const { rows, sources } = sourceCounts(detail.rows)
  return (
    <Panel
      title={say({ zh: '情况', en: 'Facts' })}
      note={say({ zh: '{rows} 行资料，来自 {sources} 个来源', en: '{rows} source rows, sources: {sources}' }, { rows, sources })}
    >
      <dl className="sx-phone-facts">
        {numbers.map(({ name, value }) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{value === null ? say(unknown) : thousands(value)}</dd>
          </div>
        ))}
        {said.map(({ code, name, value }) => (
          <div key={code}>
            <dt>{say(name)}</dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
