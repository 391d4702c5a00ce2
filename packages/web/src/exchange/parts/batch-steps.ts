import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import type { Bilingual } from '@sanxin/kernel'
import type { StepState } from '@sanxin/ui'
import { filesOf, isMoving } from './batch-state.ts'
import { unsureColumns } from './mapping-order.ts'

export interface BatchStep {
  label: Bilingual
  state: StepState
  /** Where on the page the step is dealt with. */
  anchor: string
}

const labels = {
  files: { zh: '选文件', en: 'Files' },
  kinds: { zh: '认表', en: 'Kinds' },
  columns: { zh: '对列', en: 'Columns' },
  effect: { zh: '看影响', en: 'Effect' },
  run: { zh: '导入', en: 'Import' },
} satisfies Record<string, Bilingual>

/** Where a batch is on its way; mapping and effect are in hand together, since one changes the other. */
export function batchSteps(batch: Pick<ImportBatch, 'state' | 'files' | 'effect'>): BatchStep[] {
  const files = filesOf(batch)
  const over = batch.state === 'done' || batch.state === 'running'
  const read = files.length > 0 && (over || !isMoving({ ...batch, state: 'open' }))
  const recognised = read && files.every(({ state }) => state !== 'unrecognised')
  const mappable = read && files.some(({ state }) => state === 'staged')
  const doubtful = files.some(({ state, sheets }) => state === 'staged' && sheets.some((sheet) => unsureColumns(sheet) > 0))
  const known = batch.effect !== null
  const step = (key: keyof typeof labels, anchor: string, done: boolean, now: boolean): BatchStep => ({
    label: labels[key],
    anchor,
    state: done ? 'done' : now ? 'now' : 'later',
  })
  return [
    step('files', '#files', files.length > 0, true),
    step('kinds', '#files', over || recognised, files.length > 0),
    step('columns', '#mapping', over || (recognised && mappable && !doubtful), mappable),
    step('effect', '#effect', over, mappable && (known || batch.state === 'previewing')),
    step('run', '#effect', batch.state === 'done', batch.state === 'running'),
  ]
}
