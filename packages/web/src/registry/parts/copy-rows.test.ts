import { expect, it } from 'vitest'
import { asPastedRows } from './copy-rows.ts'

it('keeps one record a line, whatever its cells hold', () => {
  expect(
    asPastedRows([
      ['云汀甲\n公司', 12, null],
      ['乙', 0, 'a\tb'],
    ]),
  ).toBe('云汀甲 公司\t12\t\n乙\t0\ta b')
})
it('lets no cell become a formula', () => {
  expect(asPastedRows([['=1+1', '@x', '-2']])).toBe("'=1+1\t'@x\t'-2")
})
