import type { ImportBatch, Progress } from '@sanxin/contract/platform/exchange'
import type { Bilingual } from '@sanxin/kernel'
import type { Tone } from '@sanxin/ui'

export type BatchState = ImportBatch['state']

/** How a batch stands, in a word. */
export const batchStates: Record<BatchState, Bilingual & { tone: Tone }> = {
  open: { zh: '在准备', en: 'being prepared', tone: 'plain' },
  previewing: { zh: '在算影响', en: 'working out the effect', tone: 'indigo' },
  ready: { zh: '等您定', en: 'waits for you', tone: 'amber' },
  running: { zh: '在导入', en: 'being imported', tone: 'indigo' },
  done: { zh: '已导入', en: 'imported', tone: 'bamboo' },
  failed: { zh: '没有导完', en: 'did not finish', tone: 'ochre' },
  cancelled: { zh: '已取消', en: 'cancelled', tone: 'plain' },
}

/** What long work is doing at the moment, and what it counts. */
export const progressSteps: Record<Progress['step'], Bilingual & { unit: Bilingual }> = {
  waiting: { zh: '排着队，马上开始', en: 'Waiting to begin', unit: { zh: '行', en: 'rows' } },
  reading: { zh: '在读表', en: 'Reading the rosters', unit: { zh: '行', en: 'rows' } },
  linking: { zh: '在认哪些是同一家、同一个人', en: 'Finding rows of the same unit or person', unit: { zh: '行', en: 'rows' } },
  settling: { zh: '在算底数和覆盖', en: 'Working out base and coverage', unit: { zh: '条', en: 'records' } },
  writing: { zh: '在记入台账', en: 'Writing the ledgers', unit: { zh: '条', en: 'records' } },
  finished: { zh: '完了', en: 'Finished', unit: { zh: '行', en: 'rows' } },
}

export const rows: Bilingual = { zh: '行', en: 'rows' }
