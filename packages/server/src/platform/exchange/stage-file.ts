import { checkRow, type ReadRow, type Recognition, type RosterKind } from '@sanxin/domain/platform/exchange'
import { newId, Problem } from '@sanxin/kernel'
import {
  chunkKey,
  closeFile,
  dropRows,
  findFile,
  findFileForUpdate,
  findSameRows,
  type ImportedFile,
  type JudgedRow,
  keepChunk,
  keptChunks,
  setFile,
} from '@sanxin/store/platform/exchange'
import type { Tx } from '@sanxin/store/platform/request'
import type { ExchangeContext } from './exchange-context.ts'
import { withMaskedSamples } from './masked-sample.ts'
import { quarantinePath } from './quarantine.ts'
import { readRosterFile } from './read/index.ts'
import { recallMappings } from './recall-mappings.ts'
import { recogniseAgain } from './recognise-again.ts'
import type { StagedRecognition, StagedSheet } from './staged-recognition.ts'

/** Hears of rows kept so far; the total is not known before the end of a file. */
export type OnRows = (done: number) => void

/**
 * Reads a file from quarantine into sealed blocks, a thousand rows a transaction. Begun again after an interruption it goes on at the
 * first block that is missing, so no row is lost or doubled.
 * @param wanted recognitions that a person has changed; without them the file is recognised
 */
export async function stageFile(
  context: ExchangeContext,
  fileId: string,
  { wanted, onRows = () => {} }: { wanted?: readonly StagedSheet[]; onRows?: OnRows } = {},
): Promise<ImportedFile> {
  const { store, quarantine } = context
  const file = await store.asSystem('import', (tx) => findFile(tx, fileId))
  if (!file) throw new Error(`file ${fileId} is not known`)
  if (wanted) await store.asSystem('import', (tx) => dropRows(tx, fileId))
  await store.asSystem('import', (tx) => setFile(tx, fileId, { state: 'staging', problem: null }))
  try {
    const path = quarantinePath(quarantine, fileId)
    const settled = wanted && (await recogniseAgain(path, wanted, context.kinds))
    return await readInto(context, file, path, settled, onRows)
  } catch (error) {
    if (error instanceof Overtaken) return error.file
    if (!(error instanceof Problem)) throw error
    return refuseFile(context, fileId, { code: error.code, zh: error.text('zh'), en: error.text('en') })
  }
}

/** Gives a file up that cannot be read, with the reason for its sender; nothing of it stays. */
export async function refuseFile(
  { store }: Pick<ExchangeContext, 'store'>,
  fileId: string,
  problem: { code: string; zh: string; en: string },
): Promise<ImportedFile> {
  return store.asSystem('import', async (tx) => {
    const file = (await findFileForUpdate(tx, fileId))!
    if (file.state !== 'staging') return file
    await dropRows(tx, fileId)
    await setFile(tx, fileId, { state: 'refused', problem })
    return { ...file, state: 'refused' }
  })
}

/** A person has set the file aside or changed its mapping while it was being read: this reading leaves no trace. */
class Overtaken extends Error {
  readonly file: ImportedFile
  constructor(file: ImportedFile) {
    super(`file ${file.id} is ${file.state}`)
    this.file = file
  }
}

async function requireStaging(tx: Tx, fileId: string): Promise<void> {
  const file = (await findFileForUpdate(tx, fileId))!
  if (file.state !== 'staging') throw new Overtaken(file)
}

async function readInto(
  context: ExchangeContext,
  file: ImportedFile,
  path: string,
  wanted: readonly Recognition[] | undefined,
  onRows: OnRows,
): Promise<ImportedFile> {
  const { store, kinds } = context
  const kept = await store.asSystem('import', (tx) => keptChunks(tx, file.id))
  const sheets: StagedSheet[] = []
  const numbers = new Map<string, number>()
  let skipped = 0
  let done = 0
  const recall = (found: readonly Recognition[]) => recallMappings(store, found)
  for await (const piece of readRosterFile(path, { kinds, wanted, recall })) {
    if (piece.type === 'sheets') {
      sheets.push(...piece.recognitions.map((recognition) => ({ ...withMaskedSamples(recognition, kinds), dataRows: 0, skippedRows: 0 })))
      continue
    }
    const sheet = sheets.find((one) => one.sheet === piece.sheet)!
    const kind = kinds.find(({ code }) => code === sheet.kind)!
    sheet.dataRows += piece.rows.length
    sheet.skippedRows += piece.skipped
    skipped += piece.skipped
    const number = numbers.get(piece.sheet) ?? 0
    numbers.set(piece.sheet, number + 1)
    if (piece.rows.length > 0 && !kept.has(chunkKey(piece.sheet, number)))
      await keepRows(context, file.id, piece.sheet, number, kind, piece.rows)
    done += piece.rows.length
    onRows(done)
  }
  const main = [...sheets].filter(({ kind }) => kind !== undefined).sort((a, b) => b.dataRows - a.dataRows)[0]
  return store.asSystem('import', async (tx) => {
    await requireStaging(tx, file.id)
    await setFile(tx, file.id, {
      kind: main?.kind ?? null,
      confidence: main?.confidence ?? null,
      recognition: { sheets } satisfies StagedRecognition,
    })
    if (main) return closeFile(tx, file.id, skipped)
    await setFile(tx, file.id, { state: 'unrecognised', skipped })
    return { ...file, state: 'unrecognised' as const }
  })
}

async function keepRows(
  { store, sealer }: ExchangeContext,
  fileId: string,
  sheet: string,
  number: number,
  kind: RosterKind,
  rows: readonly ReadRow[],
): Promise<void> {
  const keyring = store.keyring()
  const judged = rows.map((row): JudgedRow => {
    const { accepted, cells, problems } = checkRow(kind, row.cells)
    const reasons = problems.map(({ code, facts, field }) => ({ code, facts, ...(field ? { field } : {}) }))
    return {
      row: row.row,
      raw: row.raw,
      cells,
      reasons,
      state: accepted ? 'accepted' : 'refused',
      digest: keyring.blindIndex('source-row', canonicalCells(cells)),
      sameAs: null,
    }
  })
  await store.asSystem('import', async (tx) => {
    await requireStaging(tx, fileId)
    const same = await findSameRows(
      tx,
      kind.code,
      judged.map(({ digest }) => digest),
    )
    for (const row of judged) {
      const first = row.state === 'accepted' ? same.get(row.digest.toString('hex')) : undefined
      if (first !== undefined) Object.assign(row, { state: 'duplicate', sameAs: first })
    }
    await keepChunk(tx, { blockId: newId(), fileId, sheet, number, kind: kind.code, rows: judged }, sealer)
  })
}

/** A running number says nothing about the record; the order of the columns neither. */
const canonicalCells = (cells: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.entries(cells)
      .filter(([field]) => field !== 'ordinal')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
