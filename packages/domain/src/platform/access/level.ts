import type { Bilingual } from '@sanxin/kernel'

/** How sensitive a value is; a higher level contains the lower ones. */
export const levels = {
  L0: { zh: '公开', en: 'public' },
  L1: { zh: '内部', en: 'internal' },
  L2: { zh: '人员信息', en: 'about persons' },
  L3: { zh: '敏感个人信息', en: 'sensitive about persons' },
  L4: { zh: '审查材料', en: 'review material' },
} as const satisfies Record<string, Bilingual>

export type Level = keyof typeof levels
/** Whether a permission up to `granted` reaches a value of `asked`. */
export const reaches = (granted: Level, asked: Level): boolean => granted >= asked
