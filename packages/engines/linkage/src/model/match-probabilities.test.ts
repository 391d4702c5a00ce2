import { expect, test } from 'vitest'
import { type Comparison, describe, NO_EVIDENCE } from './comparison.ts'
import { learnMatchProbabilities, type PatternCount } from './match-probabilities.ts'
import { termFrequency } from './term-frequency.ts'

const level = (code: string, m: number, u: number) => ({ code, text: { zh: code, en: code }, m, u })
const comparisons: Comparison[] = ['name', 'phone', 'address'].map((code) => ({
  code,
  text: { zh: `比较${code}`, en: `compared ${code}` },
  levels: [level('same', 0.6, 0.1), level('near', 0.2, 0.2), level('different', 0.2, 0.7)],
}))
const trueM = [
  [0.8, 0.15, 0.05],
  [0.55, 0.05, 0.4],
  [0.7, 0.2, 0.1],
]
const u = [
  [0.02, 0.08, 0.9],
  [0.01, 0.01, 0.98],
  [0.05, 0.15, 0.8],
]

/** Expected counts of every pattern among a million pairs, so that nothing but the learning itself can err. */
function simulated(share: number): PatternCount[] {
  const patterns: PatternCount[] = []
  for (let a = 0; a < 3; a++)
    for (let b = 0; b < 3; b++)
      for (let c = 0; c < 3; c++) {
        const chance = (p: readonly (readonly number[])[]): number => p[0]![a]! * p[1]![b]! * p[2]![c]!
        patterns.push({ levels: [a, b, c], count: 1e6 * (share * chance(trueM) + (1 - share) * chance(u)) })
      }
  return patterns
}

test.each([0.02, 0.2, 0.6])('expectation maximisation finds the m that made the patterns, share %f', (share) => {
  const learned = learnMatchProbabilities(comparisons, simulated(share), { u, rounds: 2000, strength: 1 })
  expect(learned.share).toBeCloseTo(share, 2)
  learned.m.flat().forEach((m, at) => {
    expect(m).toBeCloseTo(trueM.flat()[at]!, 2)
  })
})

test('pairs that are known to belong together give plain shares, and few pairs stay near the start', () => {
  const together = (count: number): PatternCount[] => [{ levels: [0, NO_EVIDENCE, 2], count, together: true }]
  const many = learnMatchProbabilities(comparisons, together(1e6), { u })
  expect(many.m[0]![0]).toBeGreaterThan(0.999)
  expect(many.m[1]).toEqual([0.6, 0.2, 0.2].map((p) => expect.closeTo(p, 9)))
  const few = learnMatchProbabilities(comparisons, together(1), { u, strength: 20 })
  expect(few.m[0]![0]).toBeCloseTo((0.6 * 20 + 1) / 21, 9)
})

test('an agreement on a rare value is less of a coincidence', () => {
  const terms = termFrequency()
  for (let i = 0; i < 100; i++) terms.add(i < 30 ? ['王伟'] : [`人${i}`])
  expect(terms.chanceOf('王伟')).toBeCloseTo(0.29, 9)
  expect(terms.chanceOf('人50')).toBeLessThan(0.001)
  expect(terms.chanceOf('没见过')).toBe(terms.chanceOf('人50'))
})

test('a hit is described in both languages, and one that does not exist is a bug', () => {
  const hit = { comparison: 'name', level: 'same', weightBits: 8.06 }
  expect(describe(comparisons, hit)).toEqual({ zh: '比较name：same（+8.1）', en: 'compared name: same (+8.1)' })
  expect(() => describe(comparisons, { ...hit, level: 'none' })).toThrow('none')
})
