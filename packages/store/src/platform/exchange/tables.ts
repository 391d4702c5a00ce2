import type { Generated, JSONColumnType } from 'kysely'

export type BatchState = 'open' | 'previewing' | 'ready' | 'running' | 'done' | 'failed' | 'cancelled'
export type FileState = 'uploading' | 'uploaded' | 'staging' | 'staged' | 'unrecognised' | 'refused' | 'set-aside'
export type RowState = 'accepted' | 'refused' | 'duplicate'

type Json = JSONColumnType<object | null, string | null, string | null>

export interface BatchTable {
  id: string
  number: Generated<number>
  label: string
  state: Generated<BatchState>
  created_by: string
  created_at: Generated<Date>
  started_at: Date | null
  finished_at: Date | null
  progress: Json
  effect: Json
  result: Json
  problem: Json
  revision: Generated<number>
}

export interface FileTable {
  id: string
  batch_id: string
  delivery: Generated<number>
  name: string
  bytes: Generated<number>
  sm3: string | null
  state: Generated<FileState>
  kind: string | null
  confidence: number | null
  recognition: Json
  read: Generated<number>
  accepted: Generated<number>
  refused: Generated<number>
  duplicate: Generated<number>
  skipped: Generated<number>
  problem: Json
  created_at: Generated<Date>
}

export interface BlockTable {
  id: string
  file_id: string
  sheet: string
  number: number
  rows: number
  sealed: Buffer
}

export interface SourceRowTable {
  id: Generated<number>
  file_id: string
  sheet: string
  row: number
  kind: string
  state: RowState
  reasons: Json
  digest: Buffer
  same_as: number | null
  block_id: string
  place: number
  active: Generated<boolean>
}

export interface MappingMemoryTable {
  signature: string
  kind: string
  mapping: JSONColumnType<object, string, string>
  changed_by: string
  changed_at: Generated<Date>
}

declare module '../request/tables.ts' {
  interface Tables {
    'exchange.batch': BatchTable
    'exchange.file': FileTable
    'exchange.block': BlockTable
    'exchange.source_row': SourceRowTable
    'exchange.mapping_memory': MappingMemoryTable
  }
}
