import type { Fact, UnitDetail } from '@sanxin/contract/registry'
import { Button, Chip, FactTable, Panel, SourceMarksLegend, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import { useUrlState } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { isDisputed, saidBy, shownValue, speakingMarks, worthShowing } from './fact-rows.ts'
import { OverrideStands } from './override-stands.tsx'
import { SealedValue } from './sealed-value.tsx'

interface UnitFactsProps {
  detail: UnitDetail
  onCorrect: (field: string) => void
}

/** Facts with who says so; a fact that is unfolded shows its sources side by side and can be corrected. */
export function UnitFacts({ detail, onCorrect }: UnitFactsProps) {
  const say = useSay()
  const format = useFormat()
  const may = useMay()
  const { state, change } = useUrlState<{ fact?: string }>()
  const [clear, setClear] = useState<string>()
  const facts = detail.facts.filter(worthShowing)
  return (
    <Panel flush title={say({ zh: '事实与来源', en: 'Facts and sources' })} aside={<SourceMarksLegend />}>
      <FactTable
        open={state.fact}
        onOpen={(fact) => change({ fact })}
        facts={facts.map((fact) => ({
          key: fact.field,
          name: say(fact.name),
          value: value(fact),
          note: fact.override ? <OverrideStands override={fact.override} name={say(fact.name)} /> : undefined,
          marks: fact.marks,
          since: format.day(fact.since),
          others: others(fact),
          claims:
            fact.marks.length > 0 || fact.overridable
              ? speakingMarks(fact).map((mark) => ({
                  key: mark.source,
                  source: say(mark.name),
                  value: words(fact, mark),
                  note: mark.state === 'differs' ? say({ zh: '说法不同', en: 'says otherwise' }) : undefined,
                  adopted: mark.state === 'adopted',
                }))
              : undefined,
        }))}
      />
    </Panel>
  )

  function words(fact: Fact, mark: Fact['marks'][number]): string {
    const said = saidBy(fact.field, mark)
    if (said === null) return ''
    return fact.field === 'foundedOn' ? dayWords(say(said)) : say(said)
  }

  function dayWords(text: string): string {
    const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
    return year && month && day ? format.day(`${year}-${month}-${day}`, { full: true }) : text
  }

  function value(fact: Fact) {
    const shown = shownValue(fact)
    if (shown === null) return <span className="sx-note">{say({ zh: '还不知道', en: 'not known yet' })}</span>
    if (fact.sensitive && fact.field === 'phone') {
      return (
        <SealedValue
          masked={say(shown)}
          field="phone"
          path={`/api/registry/units/${detail.unit.id}/unmask`}
          name={say(fact.name)}
          mayUnmask={may('registry.unmask')}
          open={clear === fact.field}
          onOpen={(open) => setClear(open ? fact.field : undefined)}
        />
      )
    }
    return fact.field === 'foundedOn' ? dayWords(say(shown)) : say(shown)
  }

  function others(fact: Fact) {
    if (state.fact === fact.field && fact.overridable) {
      return (
        <Button kind="link" small onClick={() => onCorrect(fact.field)}>
          {say({ zh: '更正…', en: 'Correct…' })}
        </Button>
      )
    }
    if (!isDisputed(fact)) return undefined
    const [first, ...rest] = fact.marks.filter((mark) => mark.state === 'differs')
    if (!first) return undefined
    return (
      <>
        {say({ zh: '{source}：{said}', en: '{source}: {said}' }, { source: say(first.name), said: words(fact, first) })}{' '}
        {rest.length > 0 ? <Chip tone="amber">+{rest.length}</Chip> : null}
      </>
    )
  }
}
