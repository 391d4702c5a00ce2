import type { Sent } from './acknowledgements.ts'
import type { RegistryFacts } from './registry-facts.ts'

type Acknowledged = Sent & { id: string }

/**
 * Compares a folder whose server was killed with the acknowledgements and with a folder that was left in peace.
 * @returns one sentence for each thing lost, doubled or different; empty when nothing was
 */
export function judge(acknowledged: readonly Acknowledged[], killed: RegistryFacts, clean: RegistryFacts): string[] {
  return [...lostAcknowledgements(acknowledged, killed), ...rowFaults(killed), ...differences(killed, clean), ...trailFaults(killed)]
}

function lostAcknowledgements(acknowledged: readonly Acknowledged[], { batches, files, audit }: RegistryFacts): string[] {
  const faults: string[] = []
  const of = (what: string) => acknowledged.filter((one) => one.what === what)
  for (const { id, facts } of of('batch')) {
    const found = batches.filter((batch) => batch.label === facts.label)
    if (found.length !== 1 || found[0]!.id !== id) faults.push(`batch ${facts.label} is there ${found.length} times`)
  }
  for (const { id, facts } of of('file')) {
    const found = files.filter((file) => file.label === facts.label && file.sm3 === facts.sm3)
    if (found.length !== 1 || found[0]!.id !== id || found[0]!.name !== facts.name)
      faults.push(`file ${facts.name} is there ${found.length} times`)
  }
  for (const { facts } of of('mapping')) {
    const file = files.find((one) => one.label === facts.label && one.name === facts.name)
    const columns = file?.mapping.filter(({ sheet }) => sheet === facts.sheet) ?? []
    const isKept = columns.length > 0 && columns.every(({ byHand, field }) => byHand && field !== facts.field)
    if (!isKept) faults.push(`the mapping changed by hand in ${facts.name} is not the one that was used`)
  }
  for (const { facts } of of('run')) {
    const batch = batches.find(({ label }) => label === facts.label)
    if (batch?.state !== 'done') faults.push(`the run of ${facts.label} was accepted and the batch is ${batch?.state}`)
  }
  const once = { 'import.batch-begun': of('batch'), 'import.file-received': of('file'), 'import.run': of('run') }
  for (const [event, list] of Object.entries(once))
    if (audit.events[event] !== list.length) faults.push(`${event} is recorded ${audit.events[event] ?? 0} times for ${list.length}`)
  return faults
}

function rowFaults({ files, rows }: RegistryFacts): string[] {
  const faults = files
    .filter(({ read, accepted, refused, duplicate }) => accepted + refused + duplicate !== read)
    .map(({ name }) => `the counts of ${name} do not add up`)
  const places = rows.map((line) => line.slice(0, line.lastIndexOf('|')))
  if (new Set(places).size !== places.length) faults.push(`${places.length - new Set(places).size} rows are stored twice`)
  const read = files.reduce((sum, file) => sum + file.read, 0)
  if (read !== rows.length) faults.push(`${read} rows were read and ${rows.length} are stored`)
  return faults
}

const compared = ['rows', 'units', 'unitGroups', 'personGroups'] as const

function differences(killed: RegistryFacts, clean: RegistryFacts): string[] {
  const faults: string[] = []
  for (const key of compared) {
    const [missing, extra] = [without(clean[key], killed[key]), without(killed[key], clean[key])]
    if (missing.length + extra.length === 0) continue
    faults.push(`${key}: ${missing.length} missing, ${extra.length} too many, for instance ${(missing[0] ?? extra[0] ?? '').slice(0, 160)}`)
  }
  const countsOf = ({ files }: RegistryFacts) =>
    files.map(({ label, name, state, read, accepted, refused, duplicate }) =>
      [label, name, state, read, accepted, refused, duplicate].join(' '),
    )
  for (const line of without(countsOf(clean), countsOf(killed))) faults.push(`a file should read: ${line}`)
  if (killed.speaking !== clean.speaking) faults.push(`${killed.speaking} rows speak instead of ${clean.speaking}`)
  return faults
}

function trailFaults({ audit, failedJobs }: RegistryFacts): string[] {
  return [
    ...(audit.broken > 0 ? [`${audit.broken} of ${audit.checked} audit rows do not verify`] : []),
    ...failedJobs.map((line) => `a job failed for good: ${line}`),
  ]
}

/** Elements of `all` that `some` lacks, each counted as often as it occurs. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const one of some) left.set(one, (left.get(one) ?? 0) + 1)
  return all.filter((one) => {
    const n = left.get(one) ?? 0
    left.set(one, n - 1)
    return n <= 0
  })
}
