import type { LineTable, LineTableChange } from '@sanxin/contract/campaign'
import { campaignProblems, checkLineRules, type LineRule, lineOf } from '@sanxin/domain/campaign'
import { type Actor, requireAccess } from '@sanxin/domain/platform/access'
import { listLineFacts, listLineRules, listLines, moveToLines, replaceLineRules } from '@sanxin/store/campaign'
import { countAll } from '@sanxin/store/coverage'
import { record } from '@sanxin/store/platform/audit'
import type { Tx } from '@sanxin/store/platform/request'
import type { Static } from 'typebox'

/** The lines with the units of the base in each, and the table that leads to them. */
export async function getLineTable(tx: Tx): Promise<Static<typeof LineTable>> {
  const lines = await listLines(tx)
  const counts = await countAll(tx, [...lines.map(({ code }) => ({ line: code })), { line: 'none' }], { base: 'enterprise' })
  return {
    lines: lines.map(({ code, name }, i) => ({ code, name, units: counts[i]! })),
    rules: await listLineRules(tx),
    unassigned: counts.at(-1)!,
  }
}

/** Puts another table in place and moves every unit that it concerns. */
export async function changeLineTable(tx: Tx, actor: Actor, { rules }: LineTableChange): Promise<Static<typeof LineTable>> {
  requireAccess(actor, 'campaign.change')
  const verdict = checkLineRules(rules, await listLines(tx))
  if (!verdict.allowed) throw campaignProblems.problem(codeOf(verdict.because), verdict.facts)
  const before = await listLineRules(tx)
  await replaceLineRules(tx, rules)
  const moved = await movedUnits(tx, rules)
  await moveToLines(tx, moved, actor.name)
  await record(tx, { event: 'campaign.lines-changed', facts: { rules: rules.length, moved: moved.length }, before, after: rules })
  return getLineTable(tx)
}

type ProblemCode = Parameters<typeof campaignProblems.problem>[0]
const codeOf = (because: string): ProblemCode => because.slice('campaign.'.length) as ProblemCode

async function movedUnits(tx: Tx, rules: readonly LineRule[]): Promise<{ id: string; line: string | null }[]> {
  const units = await listLineFacts(tx)
  return units.flatMap(({ id, line, ...facts }) => {
    const now = lineOf(facts, rules)?.line ?? null
    return now === line ? [] : [{ id, line: now }]
  })
}
