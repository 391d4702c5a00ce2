import { parseArgs } from 'node:util'
import { expect, test } from 'vitest'
import { isBadOption } from './refusal.ts'

const read = (...args: string[]) => {
  try {
    return parseArgs({ args, options: { out: { type: 'string' } } })
  } catch (error) {
    return error
  }
}

test('an unknown option, one without its value and a stray word get the usage and no stack', () => {
  for (const args of [['--bogus'], ['--out'], ['word']]) expect(isBadOption(read(...args)), args.join()).toBe(true)
  expect(isBadOption(new Error('broken'))).toBe(false)
})
