import { BatchSummary, EffectChange, ImportBatch, ImportFile, MappingChange, RosterKindInfo } from '@sanxin/contract/platform/exchange'
import { oneOf, shape, Uuid } from '@sanxin/contract/platform/shape'
import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import { newId } from '@sanxin/kernel'
import { record } from '@sanxin/store/platform/audit'
import {
  addFile,
  type Batch,
  createBatch,
  findBatch,
  findBatchForUpdate,
  findFile,
  listFiles,
  readRefusedRows,
  rememberMapping,
  setBatchState,
  setFile,
} from '@sanxin/store/platform/exchange'
import { enqueue } from '@sanxin/store/platform/jobs'
import type { Tx } from '@sanxin/store/platform/request'
import { Type } from 'typebox'
import { commandRoute, downloadRoute, type Route, readRoute, uploadRoute } from '../http/index.ts'
import { viewBatch, viewBatches, viewFile } from './batch-view.ts'
import { changedRecognitions } from './change-mapping.ts'
import { changesInEffect } from './changes-in-effect.ts'
import type { ExchangeContext } from './exchange-context.ts'
import { headerSignature } from './header-signature.ts'
import { discardFile, receiveFile } from './quarantine.ts'
import { refusedWorkbookOf } from './refused-workbook-of.ts'
import { tasks } from './tasks.ts'

const { problem } = exchangeProblems
const Params = shape({ id: Uuid })
const FileParams = shape({ id: Uuid, fileId: Uuid })
const uploadLimit = 200 * 1024 * 1024

/** Routes of the import: batches, files, mappings, the effect, the run, the refused rows. */
export function exchangeRoutes(context: ExchangeContext): Route[] {
  const { kinds } = context
  return [
    readRoute({
      url: '/api/import/kinds',
      action: 'import.read',
      surface: 'picker',
      contract: { answer: Type.Array(RosterKindInfo) },
      summary: 'Kinds of roster that the product knows',
      handle: async () =>
        kinds.map(({ code, zh, en, sign, fields }) => ({
          code,
          name: { zh, en },
          sign,
          fields: fields.map((field) => ({ code: field.code, name: { zh: field.zh, en: field.en }, needed: field.names ?? false })),
        })),
    }),
    readRoute({
      url: '/api/import/batches',
      action: 'import.read',
      surface: 'list',
      contract: { answer: Type.Array(BatchSummary) },
      summary: 'The newest hundred batches',
      handle: ({ tx }) => viewBatches(tx),
    }),
    commandRoute({
      method: 'POST',
      url: '/api/import/batches',
      action: 'import.run',
      surface: 'command',
      status: 201,
      contract: { body: shape({ label: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })) }), answer: ImportBatch },
      summary: 'Begins a batch',
      handle: async ({ tx, actor, body }) => {
        context.requireOpen()
        const batch = await createBatch(tx, { id: newId(), label: body.label ?? '', createdBy: actor.name })
        await record(tx, { event: 'import.batch-begun', subject: { kind: 'batch', id: batch.id } })
        return viewBatch(tx, batch, kinds)
      },
    }),
    readRoute({
      url: '/api/import/batches/:id',
      action: 'import.read',
      surface: 'item',
      contract: { params: Params, answer: ImportBatch },
      summary: 'A batch with its files, effect and progress',
      handle: async ({ tx, params }) => viewBatch(tx, await readBatch(tx, params.id), kinds),
    }),
    uploadRoute({
      url: '/api/import/batches/:id/files',
      action: 'import.run',
      surface: 'upload',
      status: 201,
      limitBytes: uploadLimit,
      contract: { params: Params, query: shape({ name: Type.String({ minLength: 1, maxLength: 240 }) }), answer: ImportFile },
      summary: 'Takes one workbook or csv into the batch',
      receive: (_, stream) => {
        context.requireOpen()
        return receiveFile(context.quarantine, newId(), stream)
      },
      contentOf: ({ sm3 }) => sm3,
      discard: ({ id }) => discardFile(context.quarantine, id),
      handle: async ({ tx, params, query }, received) => {
        const batch = await getOpenBatch(tx, params.id)
        const same = (await listFiles(tx, batch.id)).find(({ sm3 }) => sm3 === received.sm3)
        if (same) throw problem('file-twice', { name: query.name, other: same.name })
        await addFile(tx, { id: received.id, batchId: batch.id, name: plainName(query.name) })
        await setFile(tx, received.id, { state: 'uploaded', bytes: received.bytes, sm3: received.sm3 })
        await setBatchState(tx, batch.id, 'open', { effect: null })
        await enqueue(tx, {
          task: tasks.stage,
          payload: { fileId: received.id },
          key: `stage:${received.id}`,
          queue: `file:${received.id}`,
        })
        await record(tx, { event: 'import.file-received', subject: { kind: 'file', id: received.id }, facts: { bytes: received.bytes } })
        return viewFile((await findFile(tx, received.id))!, [], kinds)
      },
    }),
    commandRoute({
      method: 'DELETE',
      url: '/api/import/batches/:id/files/:fileId',
      action: 'import.run',
      surface: 'command',
      contract: { params: FileParams, answer: ImportBatch },
      summary: 'Sets a file aside',
      handle: async ({ tx, params }) => {
        const batch = await getOpenBatch(tx, params.id)
        const file = await findFile(tx, params.fileId)
        if (file?.batch_id !== batch.id) throw problem('file-missing')
        await setFile(tx, file.id, { state: 'set-aside' })
        await setBatchState(tx, batch.id, 'open', { effect: null })
        await enqueue(tx, { task: tasks.preview, payload: { batchId: batch.id }, key: `preview:${batch.id}` })
        await record(tx, { event: 'import.file-set-aside', subject: { kind: 'file', id: file.id } })
        return viewBatch(tx, await getBatch(tx, batch.id), kinds)
      },
    }),
    commandRoute({
      method: 'PUT',
      url: '/api/import/files/:id/mapping',
      action: 'import.run',
      surface: 'command',
      contract: { params: Params, body: MappingChange, answer: ImportFile },
      summary: 'Changes which column holds what; the rows are read again',
      handle: async ({ tx, actor, params, body }) => {
        const file = await findFile(tx, params.id)
        if (!file) throw problem('file-missing')
        await getOpenBatch(tx, file.batch_id)
        const recognitions = changedRecognitions(file, body, kinds)
        const changed = recognitions.find(({ sheet }) => sheet === body.sheet)!
        if (body.remember && !changed.recogniseAs)
          await rememberMapping(
            tx,
            headerSignature(changed),
            { kind: body.kind, mapping: changed.columns.map(({ column, field }) => ({ column, field: field ?? null })) },
            actor.name,
          )
        await setFile(tx, file.id, { state: 'uploaded', recognition: { sheets: recognitions }, kind: body.kind })
        await setBatchState(tx, file.batch_id, 'open', { effect: null })
        await enqueue(tx, { task: tasks.stage, payload: { fileId: file.id }, key: `stage:${file.id}`, queue: `file:${file.id}` })
        await record(tx, {
          event: 'import.mapping-changed',
          subject: { kind: 'file', id: file.id },
          facts: { kind: body.kind, sheet: body.sheet },
        })
        return viewFile((await findFile(tx, file.id))!, [], kinds)
      },
    }),
    commandRoute({
      method: 'POST',
      url: '/api/import/batches/:id/preview',
      action: 'import.run',
      surface: 'command',
      status: 202,
      contract: { params: Params, answer: ImportBatch },
      summary: 'Works out the effect again',
      handle: async ({ tx, params }) => {
        const batch = await getOpenBatch(tx, params.id)
        await enqueue(tx, { task: tasks.preview, payload: { batchId: batch.id }, key: `preview:${batch.id}` })
        return viewBatch(tx, batch, kinds)
      },
    }),
    readRoute({
      url: '/api/import/batches/:id/changes',
      action: 'import.read',
      surface: 'list',
      summary: 'Single changes behind a number of the effect, at most 200',
      contract: {
        params: Params,
        query: shape({
          entity: oneOf(['unit', 'person']),
          change: oneOf(['created', 'updated', 'conflicting']),
          field: Type.Optional(Type.String({ maxLength: 40 })),
        }),
        answer: Type.Array(EffectChange),
      },
      handle: async ({ tx, params, query }) => changesInEffect(await readBatch(tx, params.id), query),
    }),
    commandRoute({
      method: 'POST',
      url: '/api/import/batches/:id/run',
      action: 'import.run',
      surface: 'command',
      status: 202,
      contract: { params: Params, body: shape({ revision: Type.Integer() }), answer: ImportBatch },
      summary: 'Imports the batch as its effect was shown',
      handle: async ({ tx, params, body }) => {
        const batch = await getOpenBatch(tx, params.id)
        if (batch.state !== 'ready' || batch.revision !== body.revision) throw problem('batch-changed')
        if ((await listFiles(tx, batch.id)).every(({ accepted, duplicate }) => accepted + duplicate === 0)) throw problem('batch-empty')
        await setBatchState(tx, batch.id, 'running', {
          startedAt: new Date(context.store.clock.now()),
          progress: { step: 'waiting', done: 0, total: 0, perSecond: 0, secondsLeft: null },
        })
        await enqueue(tx, { task: tasks.run, payload: { batchId: batch.id }, key: `run:${batch.id}` })
        await record(tx, { event: 'import.run-asked', subject: { kind: 'batch', id: batch.id } })
        return viewBatch(tx, await getBatch(tx, batch.id), kinds)
      },
    }),
    commandRoute({
      method: 'POST',
      url: '/api/import/batches/:id/cancel',
      action: 'import.run',
      surface: 'command',
      contract: { params: Params, answer: ImportBatch },
      summary: 'Stops the batch; nothing of it stays in the registry',
      handle: async ({ tx, params }) => {
        const batch = await getBatch(tx, params.id)
        if (batch.state === 'done' || batch.state === 'cancelled') throw problem('batch-closed', { state: batch.state })
        await setBatchState(tx, batch.id, 'cancelled', { progress: null })
        await record(tx, { event: 'import.cancelled', subject: { kind: 'batch', id: batch.id } })
        return viewBatch(tx, await getBatch(tx, batch.id), kinds)
      },
    }),
    downloadRoute({
      url: '/api/import/files/:id/refused.xlsx',
      action: 'import.run',
      surface: 'download',
      contract: { params: Params },
      summary: 'Refused rows in the layout they came in, with reasons',
      timeoutMs: 60_000,
      handle: async ({ tx, params, language }) => {
        const file = await findFile(tx, params.id)
        if (!file) throw problem('file-missing')
        const rows = await readRefusedRows(tx, context.sealer, file.id)
        await record(tx, {
          event: 'import.refused-downloaded',
          outcome: 'viewed',
          subject: { kind: 'file', id: file.id },
          facts: { rows: rows.length },
        })
        return refusedWorkbookOf(file, rows, language)
      },
    }),
  ]
}

/** The batch, held until the end of the transaction so that two commands cannot both win. */
const getBatch = async (tx: Tx, id: string): Promise<Batch> => present(await findBatchForUpdate(tx, id))
const readBatch = async (tx: Tx, id: string): Promise<Batch> => present(await findBatch(tx, id))

function present(batch: Batch | undefined): Batch {
  if (!batch) throw problem('batch-missing')
  return batch
}

/** A batch that has not run: its files, mappings and effect may still change. */
async function getOpenBatch(tx: Tx, id: string): Promise<Batch> {
  const batch = await getBatch(tx, id)
  if (batch.state !== 'open' && batch.state !== 'ready' && batch.state !== 'failed' && batch.state !== 'previewing')
    throw problem('batch-closed', { state: batch.state })
  return batch
}

/** Only the last part of a name, without what a file system or a page could trip over. */
const plainName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_')
    .slice(0, 200) || 'file'
