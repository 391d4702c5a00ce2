import type { Bilingual } from '@sanxin/kernel'

/** Probability, 0 to 1, that stands behind a weight in bits (base 2 logarithm of the odds). */
export const likelihood = (weightBits: number): number => 1 / (1 + 2 ** -weightBits)

/** In whole percent, never 0 % or 100 %: the machine is not certain of what it asks. */
export const percentOf = (weightBits: number): string => `${Math.min(99, Math.max(1, Math.round(likelihood(weightBits) * 100)))}%`

/** The sum of the reasons in words. */
export function sumWords(weightBits: number): Bilingual {
  const percent = percentOf(weightBits)
  const share = likelihood(weightBits)
  if (share >= 0.6) return { zh: `合计：像是同一个，${percent}`, en: `Sum: seems the same, ${percent}` }
  if (share <= 0.4) return { zh: `合计：不像同一个，${percent}`, en: `Sum: seems not the same, ${percent}` }
  return { zh: `合计：说不准，${percent}`, en: `Sum: cannot tell, ${percent}` }
}
