import type { Effect, ImportBatch, ImportFile, SheetRecognition } from '@sanxin/contract/platform/exchange'

/** Invented batches for the tests of this folder; each sample differs from a plain one only in what is told. */
export const sampleFile = (told: Partial<ImportFile>): ImportFile => ({
  id: '01990000-0000-7000-8000-00000000000f',
  name: '企业登记.xlsx',
  bytes: 1000,
  state: 'staged',
  kind: 'market-registration',
  kindName: { zh: '企业登记', en: 'Registrations' },
  sign: '市',
  confidence: 0.99,
  read: 100,
  accepted: 97,
  refused: 2,
  duplicate: 1,
  skipped: 0,
  sheets: [sampleSheet({})],
  problem: null,
  refusals: [],
  ...told,
})

export const sampleSheet = (told: Partial<SheetRecognition>): SheetRecognition => ({
  sheet: '',
  headerRow: 1,
  dataRows: 100,
  skippedRows: 0,
  kind: 'market-registration',
  confidence: 0.99,
  columns: [],
  ...told,
})

const none = { created: 0, updated: 0, unchanged: 0, conflicting: 0 }

export const sampleEffect = (told: Partial<Effect> = {}): Effect => ({
  units: none,
  people: none,
  organisations: none,
  places: none,
  refusedRows: 0,
  duplicateRows: 0,
  importRows: 97,
  reviewPairs: 0,
  fields: [],
  conflicts: [],
  unusual: [],
  ...told,
})

export const sampleBatch = (told: Partial<ImportBatch>): ImportBatch => ({
  id: '01990000-0000-7000-8000-00000000000b',
  number: 2,
  label: '',
  state: 'ready',
  createdBy: '周敏',
  createdAt: '2026-11-20T09:12:00+08:00',
  finishedAt: null,
  progress: null,
  effect: sampleEffect(),
  files: [sampleFile({})],
  problem: null,
  revision: 3,
  ...told,
})
