// Runs in a process of its own with little memory and few rights: reads one untrusted file and answers in lines of JSON.
import { once } from 'node:events'
import { type ReadRows, type Recognition, RowReader, recogniseWorkbook, type Table } from '@sanxin/domain/platform/exchange'
import { Problem } from '@sanxin/kernel'
import type { ChildMessage, ReadingJob } from './child-messages.ts'
import { type FileFacts, inspectFile } from './inspect-file.ts'
import { readTables } from './read-tables.ts'

const sampledRows = 900
const rowsInChunk = 1_000
const skippedInChunk = 20_000

async function say(message: ChildMessage): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain')
}

async function recognise(job: ReadingJob, facts: FileFacts): Promise<void> {
  const samples: Table[] = []
  for await (const { sheet, hidden, merges, rows } of readTables(job.path, facts)) {
    const table: Table = { sheet, hidden, merges, rows: [] }
    for await (const chunk of rows) {
      table.rows.push(...chunk.slice(0, sampledRows - table.rows.length))
      if (table.rows.length >= sampledRows) break
    }
    samples.push(table)
  }
  const recognitions = recogniseWorkbook(samples, job.kinds)
  const tables = recognitions.map((recognition, at) => ({ recognition, preview: samples[at]!.rows.slice(0, job.previewRows) }))
  await say({ type: 'recognised', facts, tables })
}

async function readAll(job: ReadingJob, facts: FileFacts, recognitions: readonly Recognition[]): Promise<void> {
  let at = -1
  for await (const { sheet, rows } of readTables(job.path, facts)) {
    const recognition = recognitions[++at]
    const kind = job.kinds.find((one) => one.code === recognition?.kind)
    if (!recognition || !kind) continue
    const reader = new RowReader(recognition, kind)
    // Full chunks whatever pieces the file comes in: the same file always gives the same chunks.
    let held: ReadRows = { rows: [], skipped: [] }
    for await (const chunk of rows) {
      const read = reader.take(chunk)
      held.rows.push(...read.rows)
      held.skipped.push(...read.skipped)
      while (held.rows.length >= rowsInChunk) {
        const last = held.rows[rowsInChunk - 1]!.row
        const skipped = Object.groupBy(held.skipped, (one) => (one.row < last ? 'before' : 'behind'))
        await say({ type: 'rows', table: at, sheet, rows: held.rows.slice(0, rowsInChunk), skipped: skipped.before ?? [] })
        held = { rows: held.rows.slice(rowsInChunk), skipped: skipped.behind ?? [] }
      }
      if (held.skipped.length > skippedInChunk) {
        await say({ type: 'rows', table: at, sheet, rows: [], skipped: held.skipped })
        held = { rows: held.rows, skipped: [] }
      }
    }
    await say({ type: 'rows', table: at, sheet, ...held })
  }
}

async function main(): Promise<void> {
  let input = ''
  for await (const piece of process.stdin.setEncoding('utf8')) input += piece
  const job = JSON.parse(input) as ReadingJob
  try {
    const facts = await inspectFile(job.path)
    if (job.recognitions) await readAll(job, facts, job.recognitions)
    else await recognise(job, facts)
    await say({ type: 'end' })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await say({ type: 'problem', code: error.code, facts: error.facts })
  }
}

await main()
