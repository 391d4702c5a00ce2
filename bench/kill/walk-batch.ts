import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportBatch, ImportFile } from '@sanxin/contract/platform/exchange'
import { Refused, type StubbornClient } from './stubborn-client.ts'

export const phases = ['upload', 'staging', 'mapping', 'preview', 'run'] as const
export type Phase = (typeof phases)[number]

/** Files that are delivered together, and a field whose column a person leaves out before the run, in the first file that has it. */
export interface Delivery {
  label: string
  paths: readonly string[]
  leaveOut?: string
}

const lookMs = 100
/** Looks without any work under way after which the effect is asked for, as the page of the batch does. */
const idleLooks = 25

/** Takes a delivery through the importer as a person does; `enter` is called at the beginning of each phase. */
export async function walkBatch(
  client: StubbornClient,
  { label, paths, leaveOut }: Delivery,
  enter: (phase: Phase) => void,
): Promise<void> {
  enter('upload')
  const { id } = await client.command<ImportBatch>({
    method: 'POST',
    path: '/import/batches',
    body: { label },
    what: 'batch',
    facts: { label },
  })
  for (const path of paths) {
    const name = basename(path)
    const body = readFileSync(path)
    const sm3 = createHash('sm3').update(body).digest('hex')
    await client.command<ImportFile>({
      method: 'POST',
      path: `/import/batches/${id}/files?name=${encodeURIComponent(name)}`,
      body,
      what: 'file',
      facts: { label, name, sm3 },
    })
  }

  enter('staging')
  const staged = await look(client, id, ({ files }) => files.every(isRead))

  enter('mapping')
  if (leaveOut) await leaveColumnOut(client, staged, leaveOut)
  await look(client, id, ({ files }) => files.every(isRead))

  enter('preview')
  await look(client, id, ({ state }) => state === 'ready' || state === 'failed')

  enter('run')
  await runAsShown(client, id, label)
  const ended = await look(client, id, ({ state }) => state !== 'running')
  if (ended.state !== 'done') throw new Error(`${label} ended as ${ended.state}: ${ended.problem?.en}`)
}

const isRead = ({ state }: ImportFile): boolean => state !== 'uploading' && state !== 'uploaded' && state !== 'staging'

/** Runs the batch on the effect that it shows; when that was worked out anew in the meantime, looks again as a person would. */
async function runAsShown(client: StubbornClient, id: string, label: string): Promise<void> {
  for (;;) {
    const { state, revision, problem } = await look(client, id, (batch) => batch.state === 'ready' || batch.state === 'failed')
    if (state === 'failed') throw new Error(`the effect of ${label} could not be worked out: ${problem?.en}`)
    const asked = client.command<ImportBatch>({
      method: 'POST',
      path: `/import/batches/${id}/run`,
      body: { revision },
      what: 'run',
      facts: { label },
    })
    const accepted = await asked.catch((error: unknown) => {
      if (error instanceof Refused && error.code === 'exchange.batch-changed') return undefined
      throw error
    })
    if (accepted) return
  }
}

/** Changes the mapping as a person does, and waits until the change is acknowledged. */
async function leaveColumnOut(client: StubbornClient, { label, files }: ImportBatch, field: string): Promise<void> {
  const found = files
    .flatMap((file) => file.sheets.map((sheet) => ({ file, sheet })))
    .find(({ sheet }) => sheet.columns.some((one) => one.field === field))
  if (!found) throw new Error(`no sheet of ${label} has ${field}`)
  const { file, sheet } = found
  const columns = sheet.columns.map((one) => ({ column: one.column, field: one.field === field ? null : one.field }))
  await client.command<ImportFile>({
    method: 'PUT',
    path: `/import/files/${file.id}/mapping`,
    body: { sheet: sheet.sheet, kind: sheet.kind, columns, remember: false },
    what: 'mapping',
    facts: { label, name: file.name, sheet: sheet.sheet, field },
  })
}

async function look(client: StubbornClient, id: string, until: (batch: ImportBatch) => boolean): Promise<ImportBatch> {
  for (let idle = 0; ; idle++) {
    const batch = await client.get<ImportBatch>(`/import/batches/${id}`)
    if (until(batch)) return batch
    if (batch.state !== 'open' || !batch.files.every(isRead)) idle = 0
    if (idle === idleLooks)
      await client.command({ method: 'POST', path: `/import/batches/${id}/preview`, what: 'preview', facts: { label: batch.label } })
    await wait(lookMs)
  }
}
