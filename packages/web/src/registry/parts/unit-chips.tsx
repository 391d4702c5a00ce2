import type { UnitDetail } from '@sanxin/contract/registry'
import { operatingNames } from '@sanxin/domain/registry'
import { Chip, useSay } from '@sanxin/ui'
import { isDisputed } from './fact-rows.ts'
import { coverageState, dueWord } from './unit-state.ts'

/** How a unit stands, at most six words, the worst first. */
export function UnitChips({ detail }: { detail: UnitDetail }) {
  const say = useSay()
  const { unit } = detail
  const coverage = unit.due === 'none' ? null : coverageState(unit)
  const due = dueWord(unit)
  const disputed = detail.facts.filter(isDisputed).length
  const ended = unit.operating !== 'operating'
  return (
    <>
      {coverage && coverage.tone !== 'bamboo' ? <Chip tone={coverage.tone}>{say(coverage.word)}</Chip> : null}
      <Chip tone={ended ? 'ochre' : 'bamboo'}>{say(operatingNames[unit.operating])}</Chip>
      {disputed > 0 ? (
        <Chip tone="amber">{say({ zh: '{count} 处来源说法不同', en: 'disputed facts: {count}' }, { count: disputed })}</Chip>
      ) : null}
      <Chip tone="outline">{baseWord()}</Chip>
      {due ? <Chip tone="outline">{say({ zh: '应建：{due}', en: 'due: {due}' }, { due: say(due) })}</Chip> : null}
      {coverage?.tone === 'bamboo' ? <Chip tone="bamboo">{say(coverage.word)}</Chip> : null}
    </>
  )

  function baseWord(): string {
    if (unit.inBase) return say({ zh: '计入底数', en: 'in the base' })
    if (unit.inSocialBase) return say({ zh: '计入社会组织底数', en: 'in the social base' })
    return say({ zh: '不计入底数', en: 'outside the base' })
  }
}
