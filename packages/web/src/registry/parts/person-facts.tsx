import type { Fact, PersonDetail, Unmask } from '@sanxin/contract/registry'
import { FactTable, Panel, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import { useUrlState } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { saidBy, shownValue, speakingMarks } from './fact-rows.ts'
import { SealedValue } from './sealed-value.tsx'

const sealed: readonly string[] = ['phone', 'idNumber', 'birthDate'] satisfies Unmask['field'][]
const isSealed = (field: string): field is Unmask['field'] => sealed.includes(field)

/** Facts of a person; sealed ones stay masked until a reason is written. */
export function PersonFacts({ detail }: { detail: PersonDetail }) {
  const say = useSay()
  const format = useFormat()
  const mayUnmask = useMay()('registry.unmask')
  const { state, change } = useUrlState<{ fact?: string }>()
  const [clear, setClear] = useState<string>()
  return (
    <Panel flush title={say({ zh: '事实与来源', en: 'Facts and sources' })}>
      <FactTable
        open={state.fact}
        onOpen={(fact) => change({ fact })}
        facts={detail.facts.map((fact) => ({
          key: fact.field,
          name: say(fact.name),
          value: value(fact),
          marks: fact.marks,
          since: format.day(fact.since),
          others: others(fact),
          claims: fact.marks.some(({ says }) => says !== null) ? claims(fact) : undefined,
        }))}
      />
    </Panel>
  )

  function others(fact: Fact) {
    const other = fact.marks.find((mark) => mark.state === 'differs' && mark.says !== null)
    const said = other ? saidBy(fact.field, other) : null
    return other && said ? say({ zh: '{source}：{said}', en: '{source}: {said}' }, { source: say(other.name), said: say(said) }) : undefined
  }

  function claims(fact: Fact) {
    return speakingMarks(fact).map((mark, at) => ({
      key: `${at}${mark.source}`,
      source: say(mark.name),
      value: say(saidBy(fact.field, mark) ?? { zh: '', en: '' }),
      note: mark.state === 'differs' ? say({ zh: '说法不同', en: 'says otherwise' }) : undefined,
      adopted: mark.state === 'adopted',
    }))
  }

  function value(fact: Fact) {
    const shown = shownValue(fact)
    if (shown === null) return <span className="sx-note">{say({ zh: '没有填', en: 'not given' })}</span>
    if (!isSealed(fact.field)) return say(shown)
    return (
      <SealedValue
        masked={say(shown)}
        field={fact.field}
        path={`/api/registry/people/${detail.person.id}/unmask`}
        name={say(fact.name)}
        mayUnmask={mayUnmask}
        open={clear === fact.field}
        onOpen={(open) => setClear(open ? fact.field : undefined)}
      />
    )
  }
}
