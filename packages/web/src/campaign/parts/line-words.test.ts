import { expect, it } from 'vitest'
import { industryName } from './line-words.ts'

it('names codes by their level', () => {
  expect(industryName({ by: 'section', value: 'I' })?.en).toContain('software')
  expect(industryName({ by: 'division', value: '02' })?.zh).toBe('林业')
  expect(industryName({ by: 'class', value: '1512' })?.zh).toBe('白酒制造')
  expect(industryName({ by: 'department', value: '02' })).toBeUndefined()
})
