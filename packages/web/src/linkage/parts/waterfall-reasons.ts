import type { Evidence } from '@sanxin/contract/linkage'
import type { Bilingual, Language } from '@sanxin/kernel'
import type { Reason } from '@sanxin/ui'

const start: { label: Bilingual; note: Bilingual } = {
  label: { zh: '起点', en: 'Start' },
  note: { zh: '还没有看内容时，两条记录是同一个的机会', en: 'the odds of two records before anything is compared' },
}

/** Points written behind a sentence: the bars have them in a column of their own. */
const trailingPoints = /\s*[（(][+−-]?\d+(?:\.\d+)?[）)]\s*$/

/** A sentence of the evidence without the points behind it. */
export const withoutPoints = (sentence: string): string => sentence.replace(trailingPoints, '')

/** A sentence `名称：字号一致（+8.1）` as its name and what was found. */
export function splitSentence(sentence: string): { label: string; note?: string } {
  const text = withoutPoints(sentence)
  const at = text.search(/[：:]/)
  if (at < 1 || at === text.length - 1) return { label: text }
  return { label: text.slice(0, at), note: text.slice(at + 1).trim() }
}

/**
 * The bars of the waterfall: where a pair starts, then each reason in the order given.
 * The start is what the reasons leave over of the whole weight, so that the bars end at it.
 */
export function waterfallReasons(evidence: readonly Evidence[], weightBits: number, language: Language): Reason[] {
  const known = evidence.reduce((sum, { bits }) => sum + bits, 0)
  const bars = evidence.map(({ field, bits, text }, at) => ({ key: `${field}/${at}`, points: bits, ...splitSentence(text[language]) }))
  return [{ key: 'start', label: start.label[language], note: start.note[language], points: weightBits - known }, ...bars]
}
