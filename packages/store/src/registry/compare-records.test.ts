import { expect, test } from 'vitest'
import { changedInFact, compareRecords } from './compare-records.ts'

const columns = ['id', 'name', 'facts', 'phone_sealed', 'phone_index', 'retired']
const row = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  name: '甲',
  facts: { b: 1, a: 2 },
  phone_sealed: Buffer.from('x'),
  phone_index: null as Buffer | null,
  retired: false,
  ...more,
})
const compare = (standing: ReturnType<typeof row>[], planned: ReturnType<typeof row>[]) =>
  compareRecords('id', columns, { name: 'name', phone: 'phone_index' }, new Map(standing.map((one) => [one.id, one])), planned)

test('the order of keys in a document and newly sealed bytes are no change', () => {
  expect(compare([row('1')], [row('1', { facts: { a: 2, b: 1 }, phone_sealed: Buffer.from('y') })])).toMatchObject({
    created: [],
    updated: [],
    unchanged: 1,
    gone: [],
  })
})

test('a changed field is told with what it was and became', () => {
  const { updated } = compare([row('1')], [row('1', { name: '乙' })])
  expect(updated[0]!.fields).toEqual([{ field: 'name', was: '甲', became: '乙' }])
})

test('what is no longer planned is gone once, and not again when it is retired', () => {
  expect(compare([row('1'), row('2', { retired: true })], []).gone).toEqual(['1'])
})

test('a record that another source now says as well is written, and not told as changed', () => {
  const comparison = compare([row('1'), row('2')], [row('1', { facts: { b: 1, a: 3 } }), row('2', { name: '乙' })])
  expect(comparison.updated).toHaveLength(2)
  expect(changedInFact(comparison).map((one) => one.row.id)).toEqual(['2'])
})
