import type { LineTableChange, LineTable as Table } from '@sanxin/contract/campaign'
import { lineRuleKinds } from '@sanxin/domain/campaign'
import {
  Button,
  Columns,
  DecisionButton,
  InlineSelect,
  NumberLink,
  PageHead,
  Panel,
  Rows,
  SkeletonRows,
  Stack,
  UndoBar,
  useSay,
} from '@sanxin/ui'
import { useState } from 'react'
import { address, useApi, useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { changesBetween, isNew, movedTo, type Rule, withoutRule } from '../parts/line-draft.ts'
import { LineRuleForm } from '../parts/line-rule-form.tsx'
import { industryName, ruleKindNames } from '../parts/line-words.ts'
import '../parts/board.css'

const path = '/api/campaign/lines'

/** Which line a unit belongs to: the editable table, and how many units each line has. */
export function LineTable() {
  const say = useSay()
  const mayChange = useMay()('campaign.change')
  const { data, error, refetch } = useApi<Table>(path)
  const [draft, setDraft] = useState<readonly Rule[]>()
  const [before, setBefore] = useState<readonly Rule[]>()
  const [shown, setShown] = useState('')
  const save = useCommand<LineTableChange, Table>()
  if (error && !data) return <ProblemRefusal problem={error} onRetry={() => refetch()} />
  if (!data) return <SkeletonRows />
  const rules = draft ?? data.rules
  const changes = changesBetween(data.rules, rules)
  const lineChoices = data.lines.map(({ code, name }) => ({ value: code, label: say(name) }))
  const put = (next: readonly Rule[]) =>
    save.mutate(
      { method: 'PUT', path, body: { rules: next.map(({ by, value, line }) => ({ by, value, line })) } },
      {
        onSuccess: () => {
          setBefore(data.rules)
          setDraft(undefined)
        },
      },
    )
  const inSight = rules.filter(({ line }) => shown === '' || line === shown)
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '调度', en: 'Steer' }) }]}
        title={say({ zh: '条线归口', en: 'Lines' })}
        note={say({
          zh: '先看主管部门，再看行业小类、大类、门类；都不中算“系统外”',
          en: 'The competent department decides, then class, division and section of industry; else no line',
        })}
        actions={
          mayChange && changes > 0 ? (
            <>
              <Button onClick={() => setDraft(undefined)}>{say({ zh: '不改了', en: 'Leave it' })}</Button>
              <DecisionButton busy={save.isPending} onDecide={() => put(rules)}>
                {say({ zh: '改 {count} 条归口', en: 'Change {count} rules' }, { count: changes })}
              </DecisionButton>
            </>
          ) : undefined
        }
      />
      <Stack>
        {save.error ? <ProblemRefusal problem={save.error} /> : null}
        {before && changes === 0 ? (
          <UndoBar busy={save.isPending} onUndo={() => put(before)}>
            {say({ zh: '归口表已改，单位已重新归线。', en: 'The table is changed and every unit has its line again.' })}
          </UndoBar>
        ) : null}
        <Columns
          side={
            <Panel
              title={say({ zh: '各条线有几家', en: 'Units of each line' })}
              note={say({ zh: '底数内企业', en: 'enterprises of the base' })}
            >
              <Rows
                items={[
                  ...data.lines.map(({ code, name, units }) => ({
                    key: code,
                    cells: [
                      say(name),
                      <NumberLink
                        key="units"
                        value={units}
                        href={address('/units', { base: 'enterprise', line: code })}
                        label={say(name)}
                      />,
                    ],
                  })),
                  {
                    key: 'none',
                    cells: [
                      say({ zh: '系统外（没有条线）', en: 'No line' }),
                      <NumberLink
                        key="units"
                        value={data.unassigned}
                        href={address('/units', { base: 'enterprise', line: 'none' })}
                        label={say({ zh: '系统外', en: 'no line' })}
                      />,
                    ],
                  },
                ]}
              />
            </Panel>
          }
        >
          {mayChange ? <LineRuleForm rules={rules} lines={lineChoices} onRules={setDraft} /> : null}
          <Panel
            flush
            title={say({ zh: '归口表 {count} 条', en: '{count} rules' }, { count: rules.length })}
            aside={
              <InlineSelect
                label={say({ zh: '只看一个条线', en: 'Show one line' })}
                value={shown}
                choices={[{ value: '', label: say({ zh: '全部条线', en: 'All lines' }) }, ...lineChoices]}
                onValue={setShown}
              />
            }
          >
            <section className="sx-lines-scroll">
              <table className="sx-lines-table">
                <thead>
                  <tr>
                    <th scope="col">{say({ zh: '看什么', en: 'Looks at' })}</th>
                    <th scope="col">{say({ zh: '是', en: 'Value' })}</th>
                    <th scope="col">{say({ zh: '归到', en: 'Leads to' })}</th>
                    <th scope="col">
                      <span className="sx-sr">{say({ zh: '删', en: 'Remove' })}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>{lineRuleKinds.flatMap((kind) => inSight.filter(({ by }) => by === kind).map(ruleRow))}</tbody>
              </table>
            </section>
          </Panel>
        </Columns>
      </Stack>
    </>
  )

  function ruleRow(rule: Rule) {
    const industry = industryName(rule)
    const what = `${say(ruleKindNames[rule.by])} ${rule.value}`
    return (
      <tr key={`${rule.by} ${rule.value}`} data-new={isNew(data?.rules ?? [], rule) || undefined}>
        <td>{say(ruleKindNames[rule.by])}</td>
        <td>
          {rule.value}{' '}
          {industry ? (
            <span className="sx-note" lang={industry.zh === industry.en ? 'zh-CN' : undefined}>
              {say(industry)}
            </span>
          ) : null}
        </td>
        <td>
          {mayChange ? (
            <InlineSelect
              label={say({ zh: '{what} 归到', en: '{what} leads to' }, { what })}
              value={rule.line}
              choices={lineChoices}
              onValue={(line) => setDraft(movedTo(rules, rule, line))}
            />
          ) : (
            (lineChoices.find(({ value }) => value === rule.line)?.label ?? rule.line)
          )}
        </td>
        <td>
          {mayChange ? (
            <button
              type="button"
              className="sx-plain"
              aria-label={say({ zh: '删掉 {what}', en: 'Remove {what}' }, { what })}
              onClick={() => setDraft(withoutRule(rules, rule))}
            >
              ✕
            </button>
          ) : null}
        </td>
      </tr>
    )
  }
}
