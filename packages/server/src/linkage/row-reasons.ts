import { reasonOfRule } from '@sanxin/domain/linkage'
import type { Because } from '@sanxin/domain/registry'

interface Link {
  a: string
  b: string
  rule?: string
  weightBits?: number
}

/** For each row the link that tied it to the others; a row that no link names was the first or the only one. */
export function rowReasons(links: readonly Link[]): (row: number) => Because {
  const reasons = new Map<number, Because>()
  for (const { a, b, rule, weightBits } of links) {
    const because: Because = { code: reasonOfRule(rule), facts: weightBits === undefined ? {} : { bits: Math.round(weightBits * 10) / 10 } }
    const [first, second] = [Number(a), Number(b)]
    if (!reasons.has(second)) reasons.set(second, because)
    else if (!reasons.has(first)) reasons.set(first, because)
  }
  return (row) => reasons.get(row) ?? { code: 'first', facts: {} }
}
