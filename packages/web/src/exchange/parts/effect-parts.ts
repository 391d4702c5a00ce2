import type { Effect, EffectChange, ImportFile } from '@sanxin/contract/platform/exchange'
import type { Bilingual } from '@sanxin/kernel'
import type { EffectTone } from '@sanxin/ui'

export type Counts = Effect['units']
export type Entity = EffectChange['entity']
export type ListedChange = EffectChange['change']

/** The four outcomes of a record, in the order of the bar; those with a list can be opened. A conflict is a new or updated record as well. */
export const outcomes: readonly { key: keyof Counts; label: Bilingual; tone: EffectTone; list?: ListedChange; overlaps?: boolean }[] = [
  { key: 'created', label: { zh: '新增', en: 'New' }, tone: 'new', list: 'created' },
  { key: 'updated', label: { zh: '更新', en: 'Updated' }, tone: 'changed', list: 'updated' },
  { key: 'unchanged', label: { zh: '不变', en: 'Unchanged' }, tone: 'same' },
  { key: 'conflicting', label: { zh: '有冲突', en: 'Conflicting' }, tone: 'look', list: 'conflicting', overlaps: true },
]

/** Records whose changes can be listed, and what they are called. */
export const entities: readonly { key: 'units' | 'people'; entity: Entity; label: Bilingual; unit: Bilingual }[] = [
  { key: 'units', entity: 'unit', label: { zh: '单位', en: 'Units' }, unit: { zh: '家', en: 'units' } },
  { key: 'people', entity: 'person', label: { zh: '人员', en: 'People' }, unit: { zh: '人', en: 'people' } },
]

export const isNothing = (counts: Counts): boolean => Object.values(counts).every((count) => count === 0)

/** How many records change in one way, for the head of the list behind the number. */
export function countOf(effect: Effect, entity: Entity, change: ListedChange, field?: string): number {
  if (change === 'conflicting' && field !== undefined) return effect.conflicts.find((one) => one.field === field)?.records ?? 0
  if (field !== undefined) return effect.fields.find((one) => one.entity === entity && one.field === field)?.changes ?? 0
  return effect[entity === 'unit' ? 'units' : 'people'][change]
}

export interface RefusedFile {
  file: ImportFile
  rows: number
}

/** Files with refused rows, the most refused first. */
export const refusingFiles = (files: readonly ImportFile[]): RefusedFile[] =>
  files
    .filter(({ state, refused }) => state !== 'set-aside' && refused > 0)
    .map((file) => ({ file, rows: file.refused }))
    .sort((a, b) => b.rows - a.rows)
