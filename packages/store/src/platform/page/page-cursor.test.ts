import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './page-cursor.ts'

const cursor = { sort: 'name', keys: ['pudong'], id: '01900000-0000-7000-8000-000000000001', way: 'after', from: 50 } as const

test('a cursor is read back as it was written', () => {
  expect(readCursor(writeCursor(cursor), 'name', 1)).toEqual(cursor)
})

test('a cursor of another order, of another length, or made up is refused', () => {
  const text = writeCursor(cursor)
  expect(() => readCursor(text, '-changed', 1)).toThrow('page.cursor-unreadable')
  expect(() => readCursor(text, 'name', 2)).toThrow('page.cursor-unreadable')
  for (const made of ['', 'x', 'W10', Buffer.from('["name",["a"],"1 or 1","after",0]').toString('base64url')])
    expect(() => readCursor(made, 'name', 1), made).toThrow('page.cursor-unreadable')
})
