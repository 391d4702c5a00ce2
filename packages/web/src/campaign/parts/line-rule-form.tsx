import { lineRuleKinds } from '@sanxin/domain/campaign'
import { Button, type Choice, Panel, SelectField, TextField, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { faultOf, type Rule, withRule } from './line-draft.ts'
import { ruleKindNames } from './line-words.ts'

interface LineRuleFormProps {
  rules: readonly Rule[]
  lines: readonly Choice[]
  onRules: (rules: Rule[]) => void
}

const faults = {
  empty: { zh: '要写部门名称里的字，或行业代码。', en: 'Write words of the department’s name, or an industry code.' },
  twice: { zh: '表里已经有这一条，直接改它归到哪里。', en: 'The table holds this already; change where it leads.' },
}

/** Adds a row to the table; it takes effect with the others when the change is decided. */
export function LineRuleForm({ rules, lines, onRules }: LineRuleFormProps) {
  const say = useSay()
  const [rule, setRule] = useState<Rule>({ by: 'department', value: '', line: lines[0]?.value ?? '' })
  const [tried, setTried] = useState(false)
  const fault = tried ? faultOf(rules, rule) : undefined
  return (
    <Panel title={say({ zh: '加一条', en: 'Add a rule' })}>
      <form
        className="sx-lines-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (faultOf(rules, rule)) return setTried(true)
          onRules(withRule(rules, rule))
          setRule({ ...rule, value: '' })
          setTried(false)
        }}
      >
        <SelectField
          label={say({ zh: '看什么', en: 'Looks at' })}
          value={rule.by}
          choices={lineRuleKinds.map((kind) => ({ value: kind, label: say(ruleKindNames[kind]) }))}
          onValue={(by) => setRule({ ...rule, by: lineRuleKinds.find((kind) => kind === by) ?? rule.by })}
        />
        <TextField
          label={say({ zh: '是', en: 'Value' })}
          value={rule.value}
          maxLength={80}
          fault={fault ? say(faults[fault]) : undefined}
          onChange={(event) => setRule({ ...rule, value: event.target.value })}
        />
        <SelectField
          label={say({ zh: '归到', en: 'Leads to' })}
          value={rule.line}
          choices={lines}
          onValue={(line) => setRule({ ...rule, line })}
        />
        <Button type="submit">{say({ zh: '加上', en: 'Add' })}</Button>
      </form>
    </Panel>
  )
}
