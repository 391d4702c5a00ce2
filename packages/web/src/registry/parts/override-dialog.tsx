import type { Fact, OverrideChange, UnitDetail } from '@sanxin/contract/registry'
import type { Area } from '@sanxin/contract/territory'
import { findUnitField } from '@sanxin/domain/registry'
import { Button, DecisionButton, Dialog, SelectField, TextArea, TextField, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useApi, useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { saidBy, speakingMarks } from './fact-rows.ts'

interface OverrideDialogProps {
  detail: UnitDetail
  fact: Fact
  onClose: () => void
}

const places: Readonly<Record<string, Area['kind']>> = { street: 'street', community: 'community' }

/** A person's word over the sources: the value, and why; it outlives every import until it is taken back. */
export function OverrideDialog({ detail, fact, onClose }: OverrideDialogProps) {
  const say = useSay()
  const [value, setValue] = useState(fact.value ?? '')
  const [reason, setReason] = useState('')
  const correct = useCommand<OverrideChange, UnitDetail>()
  const place = places[fact.field]
  const areas = useApi<Area[]>('/api/territory/areas', {}, { enabled: place !== undefined }).data ?? []
  const coded = findUnitField(fact.field)?.words
  const choices = coded
    ? Object.entries(coded).map(([code, name]) => ({ value: code, label: say(name) }))
    : place
      ? areas.filter(({ kind }) => kind === place).map(({ name }) => ({ value: name, label: name }))
      : undefined
  const claims = speakingMarks(fact)
    .filter(({ says }) => says !== null && says !== fact.value)
    .filter(({ says }, at, all) => all.findIndex((other) => other.says === says) === at)
  const name = say(fact.name)
  const body = { field: fact.field, value: value.trim() === '' ? null : value.trim(), reason: reason.trim(), revision: detail.revision }
  const unchanged = value.trim() === (fact.value ?? '')
  return (
    <Dialog
      title={say({ zh: '更正{name}', en: 'Correct: {name}' }, { name })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{say({ zh: '先不', en: 'Not now' })}</Button>
          <DecisionButton
            busy={correct.isPending}
            disabled={unchanged || body.reason.length < 2}
            onDecide={() =>
              correct.mutate({ method: 'POST', path: `/api/registry/units/${detail.unit.id}/overrides`, body }, { onSuccess: onClose })
            }
          >
            {say({ zh: '更正 1 处', en: 'Correct 1 fact' })}
          </DecisionButton>
        </>
      }
    >
      {choices ? (
        <SelectField
          label={name}
          value={value}
          choices={
            value === '' || !choices.some((one) => one.value === value)
              ? [{ value, label: value || say({ zh: '还不知道', en: 'not known' }) }, ...choices]
              : choices
          }
          onValue={setValue}
        />
      ) : (
        <TextField label={name} value={value} maxLength={400} onChange={(event) => setValue(event.target.value)} />
      )}
      {claims.length > 0 && !coded ? (
        <p className="sx-registry-claims">
          {claims.map((mark) => (
            <Button key={mark.source} small onClick={() => setValue(mark.says ?? '')}>
              {say(mark.name)}: {say(saidBy(fact.field, mark) ?? { zh: '', en: '' })}
            </Button>
          ))}
        </p>
      ) : null}
      <TextArea
        label={say({ zh: '理由', en: 'Reason' })}
        hint={say({
          zh: '写明从哪里知道的，比如“11月12日走访见到执照”。以后导入也不会改掉它，直到撤回。',
          en: 'Say how you know it. No import changes it until it is taken back.',
        })}
        value={reason}
        onValue={setReason}
        required
      />
      {correct.error ? <ProblemRefusal problem={correct.error} /> : null}
    </Dialog>
  )
}
