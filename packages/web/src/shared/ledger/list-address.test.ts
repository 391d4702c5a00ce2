import { describe, expect, it } from 'vitest'
import { conditionsOf, nameOfValue } from './filter-spec.ts'
import { listOfRecord, placeOn, recordAddress } from './list-address.ts'

describe('the address of a record', () => {
  it('remembers its list and gives it back', () => {
    const href = recordAddress('/units', 'u1', { due: 'single', search: '云 汀', after: undefined })
    const list = new URL(href, 'https://desk.example').searchParams.get('list') ?? undefined
    expect(href.startsWith('/units/u1?list=')).toBe(true)
    expect(listOfRecord(list)).toEqual({ due: 'single', search: '云 汀' })
  })
  it('of the whole list needs no list', () => {
    expect(recordAddress('/units', 'u1', {})).toBe('/units/u1')
    expect(listOfRecord(undefined)).toBeUndefined()
  })
})

describe('placeOn', () => {
  const page = { items: [{ id: 'a' }, { id: 'b' }], next: 'cursor', previous: null, from: 51, total: 138 }
  it('counts over the whole list and knows that the page goes on', () => {
    expect(placeOn(page, 'b')).toEqual({ at: 52, total: 138, previous: 'a', next: undefined, beforePage: false, afterPage: true })
  })
  it('does not know a record that left the list', () => {
    expect(placeOn(page, 'c')).toBeUndefined()
    expect(placeOn(undefined, 'a')).toBeUndefined()
  })
})

describe('conditions', () => {
  const specs = [{ key: 'due', label: { zh: '应建', en: 'Due' }, values: [{ value: 'single', name: { zh: '单独', en: 'own' } }] }]
  it('keeps only what the list knows', () => {
    expect(conditionsOf(specs, { due: 'single', view: 'x', after: '1' })).toEqual({ due: 'single' })
  })
  it('never shows a whole id', () => {
    expect(nameOfValue(specs[0]!, 'single').zh).toBe('单独')
    expect(nameOfValue(specs[0]!, '01a200a5-0e3c-73a2-89b5-f7dfca42311f').zh).toBe('…42311f')
  })
})
