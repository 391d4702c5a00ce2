import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from 'react'
import './forms.css'

type Plain<Props> = Omit<Props, 'className' | 'id' | 'aria-describedby' | 'aria-invalid'>

interface Labelled {
  label: string
  /** What is meant, or where the value is found. */
  hint?: ReactNode
  /** Why the value is not taken; stands next to the field. */
  fault?: string
}

function Field({ label, hint, fault, id, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="sx-field">
      <label htmlFor={id}>{label}</label>
      {children}
      <div id={`${id}-note`}>
        {hint ? <p className="sx-note">{hint}</p> : null}
        {fault ? <p className="sx-fault">⊘ {fault}</p> : null}
      </div>
    </div>
  )
}

/** A labelled line of text. */
export function TextField({ label, hint, fault, ...rest }: Labelled & Plain<InputHTMLAttributes<HTMLInputElement>>) {
  const id = useId()
  return (
    <Field label={label} hint={hint} fault={fault} id={id}>
      <input {...rest} id={id} className="sx-input" aria-invalid={fault ? true : undefined} aria-describedby={`${id}-note`} />
    </Field>
  )
}

/** Several lines of free text. */
export function TextArea(props: Labelled & { value: string; onValue: (value: string) => void; rows?: number; required?: boolean }) {
  const id = useId()
  return (
    <Field label={props.label} hint={props.hint} fault={props.fault} id={id}>
      <textarea
        id={id}
        className="sx-input"
        rows={props.rows ?? 3}
        required={props.required}
        aria-describedby={`${id}-note`}
        value={props.value}
        onChange={(event) => props.onValue(event.target.value)}
      />
    </Field>
  )
}

export interface Choice {
  value: string
  label: string
}

/** The browser's own list of choices, for up to some thirty of them; antd's Select serves longer ones. */
export function SelectField({
  label,
  hint,
  fault,
  choices,
  onValue,
  ...rest
}: Labelled & { choices: readonly Choice[]; onValue: (value: string) => void } & Omit<
    Plain<SelectHTMLAttributes<HTMLSelectElement>>,
    'onChange'
  >) {
  const id = useId()
  return (
    <Field label={label} hint={hint} fault={fault} id={id}>
      <select {...rest} id={id} className="sx-input" aria-describedby={`${id}-note`} onChange={(event) => onValue(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A list of choices inside a row of a table; its name is spoken only. */
export function InlineSelect(props: {
  label: string
  value: string
  choices: readonly Choice[]
  onValue: (value: string) => void
  look?: boolean
  disabled?: boolean
}) {
  return (
    <select
      className={`sx-input sx-input-small${props.look ? ' sx-input-look' : ''}`}
      aria-label={props.label}
      value={props.value}
      disabled={props.disabled}
      onChange={(event) => props.onValue(event.target.value)}
    >
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

/** A box to tick, with its sentence. */
export function CheckField(props: { label: ReactNode; checked: boolean; onChecked: (checked: boolean) => void; disabled?: boolean }) {
  return (
    <label className="sx-check">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onChecked(event.target.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}
