import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineSeed } from './line-seed.ts'

test('a new district begins with the lines of the domain table', () => {
  expect(readFileSync(join(import.meta.dirname, '../../migrations/0017-campaign-lines.sql'), 'utf8')).toBe(lineSeed())
})
