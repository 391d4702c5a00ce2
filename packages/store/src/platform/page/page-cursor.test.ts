import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './page-cursor.ts'

const cursor = { sort: 'name', keys: ['pudong'], id: '01900000-0000-7000-8000-000000000001', way: 'after', from: 50 } as const

test('a cursor is read back as it was written', () => {
  expect(readCursor(writeCursor(cursor), 'name', ['text'])).toEqual(cursor)
})

test('a cursor of another order, of another length, or made up is refused', () => {
  const text = writeCursor(cursor)
  expect(() => readCursor(text, '-changed', ['text'])).toThrow('page.cursor-unreadable')
  expect(() => readCursor(text, 'name', ['text', 'text'])).toThrow('page.cursor-unreadable')
  for (const made of ['', 'x', 'W10', Buffer.from('["name",["a"],"1 or 1","after",0]').toString('base64url')])
    expect(() => readCursor(made, 'name', ['text']), made).toThrow('page.cursor-unreadable')
})

test.each([
  ['text', 'a\0b'],
  ['text', '\ud800'],
  ['integer', 'abc'],
  ['integer', ''],
  ['integer', '1.5'],
  ['integer', '99999999999'],
  ['date', '2026-02-30'],
  ['date', 'infinity'],
  ['timestamptz', 'now'],
  ['timestamptz', '2026-01-02 25:00:00+00'],
] as const)('a key of type %s is not %j', (type, key) => {
  expect(() => readCursor(writeCursor({ ...cursor, keys: [key] }), 'name', [type])).toThrow('page.cursor-unreadable')
})

test.each([
  ['integer', '-1'],
  ['date', '2024-02-29'],
  ['timestamptz', '2026-11-22 01:00:06.35+00'],
  ['timestamptz', '2026-11-22 01:00:06.351234+05:30'],
  ['text', ''],
] as const)('a key of type %s may be %j', (type, key) => {
  expect(readCursor(writeCursor({ ...cursor, keys: [key] }), 'name', [type]).keys).toEqual([key])
})

test('an id that only looks like one is refused', () => {
  expect(() => readCursor(writeCursor({ ...cursor, id: '-'.repeat(36) }), 'name', ['text'])).toThrow('page.cursor-unreadable')
})
