import type { Bilingual } from '@sanxin/kernel'

/** One step of likeness. Levels stand in their order, the most alike first. */
export interface Level {
  code: string
  text: Bilingual
  /** where learning starts: how often pairs that belong together show it, against `u` for pairs that do not */
  m: number
  u: number
}

/** A way to hold two records against each other, as data: what is compared and which levels there are. */
export interface Comparison {
  code: string
  text: Bilingual
  levels: readonly Level[]
}

/** One level that a pair reached, with what it weighs. */
export interface LevelHit {
  comparison: string
  level: string
  weightBits: number
}

/** No evidence: one side does not say. Weighs nothing. */
export const NO_EVIDENCE = -1

/** A sentence for a level that was reached, `名称：字号与行业一致（+8.1）`. */
export function describe(comparisons: readonly Comparison[], hit: LevelHit): Bilingual {
  const comparison = comparisons.find(({ code }) => code === hit.comparison)
  const level = comparison?.levels.find(({ code }) => code === hit.level)
  if (!comparison || !level) throw new Error(`No level ${hit.level} of ${hit.comparison}`)
  const bits = `${hit.weightBits >= 0 ? '+' : '−'}${Math.abs(hit.weightBits).toFixed(1)}`
  return { zh: `${comparison.text.zh}：${level.text.zh}（${bits}）`, en: `${comparison.text.en}: ${level.text.en} (${bits})` }
}
