import { expect, it } from 'vitest'
import { likelihood, percentOf, sumWords } from './likelihood.ts'

it('turns bits into a share and never claims certainty', () => {
  expect(likelihood(0)).toBe(0.5)
  expect(likelihood(3.7)).toBeCloseTo(0.929, 3)
  expect([percentOf(3.7), percentOf(20), percentOf(-20)]).toEqual(['93%', '99%', '1%'])
})
it('says the sum in words, for and against alike', () => {
  expect(sumWords(3.7).zh).toBe('合计：像是同一个，93%')
  expect(sumWords(-3.7).zh).toBe('合计：不像同一个，7%')
  expect(sumWords(0.2).en).toBe('Sum: cannot tell, 53%')
})
