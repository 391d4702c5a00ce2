import { expect, test } from 'vitest'
import { creditCodeCheck, parseCreditCode } from './credit-code.ts'

const coded = (body: string): string => body + creditCodeCheck(body)

test('a right code written in small letters keeps its L', () => {
  const code = coded('91000000MA00L000X')
  expect(parseCreditCode(code.toLowerCase())).toMatchObject({ value: code, certain: true, repaired: ['case'] })
})

test('a small l in a code written large is a one when only that agrees with the check digit', () => {
  const code = coded('91000000MA0010000')
  expect(parseCreditCode(code.replace('MA001', 'MA00l'))).toMatchObject({ value: code, certain: true })
})
