import { spawn } from 'node:child_process'
import { readFile, realpath } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { exchangeProblems, type Recognition, type RosterKind } from '@sanxin/domain/platform/exchange'
import type { Problem } from '@sanxin/kernel'
import type { ChildMessage, ReadingJob, RecognisedTable, RowChunk } from './child-messages.ts'
import type { FileFacts } from './inspect-file.ts'
import { readLimits } from './limits.ts'

export interface ChildLimits {
  seconds: number
  heapMegabytes: number
  residentMegabytes: number
}

const usualLimits: ChildLimits = {
  seconds: readLimits.childSeconds,
  heapMegabytes: readLimits.childHeapMegabytes,
  residentMegabytes: readLimits.childResidentMegabytes,
}

/**
 * Inspects a file and says what its sheets are, in a limited child process.
 * @throws Problem of `exchangeProblems`, also when the child breaks a limit or crashes
 */
export async function recogniseInChild(
  path: string,
  kinds: readonly RosterKind[],
  { previewRows = 30, limits = usualLimits }: { previewRows?: number; limits?: ChildLimits } = {},
): Promise<{ facts: FileFacts; tables: RecognisedTable[] }> {
  for await (const message of runChild({ path, kinds, previewRows }, limits)) {
    if (message.type === 'recognised') return { facts: message.facts, tables: message.tables }
  }
  throw exchangeProblems.problem('reading-failed')
}

/**
 * Reads the records of a file in chunks of at most 1,000 rows; `recognitions` has one entry for each sheet in order,
 * as `recogniseInChild` gave them or a person changed them. Stopping early ends the child.
 */
export async function* readRowsInChild(
  path: string,
  kinds: readonly RosterKind[],
  recognitions: readonly Recognition[],
  { limits = usualLimits }: { limits?: ChildLimits } = {},
): AsyncGenerator<RowChunk> {
  for await (const message of runChild({ path, kinds, recognitions, previewRows: 0 }, limits)) {
    if (message.type === 'rows') yield message
  }
}

const checkout = fileURLToPath(new URL('../../../../../../', import.meta.url)).replace(/\/$/, '')

const watchSeconds = 0.1

async function* runChild(job: ReadingJob, limits: ChildLimits): AsyncGenerator<ChildMessage> {
  const path = await realpath(job.path)
  const flags = [`--max-old-space-size=${limits.heapMegabytes}`, '--permission', `--allow-fs-read=${checkout}/*`, `--allow-fs-read=${path}`]
  const child = spawn(
    process.execPath,
    [
      ...flags,
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
      fileURLToPath(new URL('./child.ts', import.meta.url)),
    ],
    {
      env: {},
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  let stopped: Problem | undefined
  let errors = ''
  let waited = 0
  let isWaiting = true
  const stop = (because: Problem): void => {
    stopped ??= because
    child.kill('SIGKILL')
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const watch = setInterval(async () => {
    if (isWaiting) waited += watchSeconds
    if (waited > limits.seconds) stop(exchangeProblems.problem('reading-took-too-long', { seconds: limits.seconds }))
    if ((await residentMegabytes(child.pid)) > limits.residentMegabytes) stop(tooMuchMemory(limits))
  }, watchSeconds * 1_000)
  child.on('error', () => stop(exchangeProblems.problem('reading-failed')))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-8_192)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify({ ...job, path }))
  try {
    for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
      const message = JSON.parse(line) as ChildMessage
      if (message.type === 'end') return
      if (message.type === 'problem') throw problemOf(message)
      isWaiting = false
      yield message
      isWaiting = true
    }
    await ended
    throw stopped ?? crashed(errors, limits)
  } finally {
    clearInterval(watch)
    child.kill('SIGKILL')
  }
}

/** A child that ended without a word; what it wrote on its way out goes along for the operator. */
function crashed(errors: string, limits: ChildLimits): Problem {
  if (/heap out of memory|Array buffer allocation failed/.test(errors)) return tooMuchMemory(limits)
  return Object.assign(exchangeProblems.problem('reading-failed'), { cause: errors })
}

const tooMuchMemory = (limits: ChildLimits): Problem =>
  exchangeProblems.problem('reading-needs-too-much-memory', { megabytes: limits.residentMegabytes })

type ProblemCode = Parameters<typeof exchangeProblems.problem>[0]

const problemOf = ({ code, facts }: Extract<ChildMessage, { type: 'problem' }>): Problem =>
  code in exchangeProblems.specs
    ? exchangeProblems.problem(code.slice(exchangeProblems.column.length + 1) as ProblemCode, facts)
    : exchangeProblems.problem('reading-failed')

/** Memory that a process holds, where the system tells it; 0 elsewhere. */
async function residentMegabytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== 'linux') return 0
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
