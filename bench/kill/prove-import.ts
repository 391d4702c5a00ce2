import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { readAcknowledged } from './acknowledgements.ts'
import { type ImportRun, importUnderKills } from './import-under-kills.ts'
import { judge } from './judge.ts'
import { randomFrom, spreadKills } from './kill-plan.ts'
import { type Delivery, type Phase, phases } from './walk-batch.ts'

export interface ProveImport {
  /** an empty folder for both data folders and the books */
  work: string
  deliveries: readonly Delivery[]
  kills: number
  seed: number
  /** where kills fall; everywhere when unsaid */
  within?: readonly Phase[]
}

export interface Proof {
  /** the summary, for reading */
  lines: string[]
  /** what was lost, doubled or different */
  faults: string[]
  clean: ImportRun
  killed: ImportRun
}

/** Imports the same deliveries twice, once in peace and once under kills at random moments, and compares. */
export async function proveImport({ work, deliveries, kills, seed, within = phases }: ProveImport): Promise<Proof> {
  // The database's account passes through to the data folders.
  chmodSync(work, 0o711)
  const clean = await importUnderKills({ dataDir: join(work, 'clean'), deliveries, book: join(work, 'clean.jsonl') })
  const random = randomFrom(seed)
  const book = join(work, 'killed.jsonl')
  const orders = { plan: spreadKills({ kills, phases: within, deliveries: deliveries.length }, random), usual: clean.took, random }
  const killed = await importUnderKills({ dataDir: join(work, 'killed'), deliveries, book, orders })
  const acknowledged = readAcknowledged(book)
  const faults = judge(acknowledged, killed.facts, clean.facts)
  if (killed.killedIn.length < kills) faults.push(`only ${killed.killedIn.length} of ${kills} kills were done`)
  return { lines: summary(clean, killed, acknowledged.length), faults, clean, killed }
}

function summary(clean: ImportRun, killed: ImportRun, acknowledged: number): string[] {
  const { facts } = killed
  const sum = (count: 'read' | 'accepted' | 'refused' | 'duplicate') => facts.files.reduce((all, file) => all + file[count], 0)
  const inPhase = phases.map((phase) => `${phase} ${killed.killedIn.filter((key) => key.endsWith(phase)).length}`)
  const spans = phases.map(
    (phase) => `${phase} ${[...clean.took].flatMap(([key, ms]) => (key.endsWith(phase) ? [`${Math.round(ms)} ms`] : [])).join(', ')}`,
  )
  const restarts = killed.starts.slice(1)
  return [
    `in peace: ${spans.join('; ')}`,
    `kills: ${inPhase.join(', ')}; ${killed.repeats} requests sent again; ${acknowledged} acknowledged`,
    ...(restarts.length > 0 ? [`starts after a kill: ${Math.min(...restarts)} to ${Math.max(...restarts)} ms`] : []),
    `rows: read ${sum('read')} = accepted ${sum('accepted')} + refused ${sum('refused')} + duplicate ${sum('duplicate')}; ${facts.rows.length} stored`,
    `registry: ${facts.units.length} units, ${facts.personGroups.length} people; ${facts.audit.checked} audit rows verified`,
  ]
}
