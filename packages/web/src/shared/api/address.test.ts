import { describe, expect, it } from 'vitest'
import { address } from './address.ts'

describe('address', () => {
  it('leaves out what is empty and keeps 0 and false', () => {
    expect(address('/units', { search: '', street: null, line: undefined, limit: 0, base: false })).toBe('/units?limit=0&base=false')
  })
  it('repeats the name of a list and writes Chinese safely', () => {
    expect(address('/units', { kind: ['a', 'b'], search: '澄湖' })).toBe('/units?kind=a&kind=b&search=%E6%BE%84%E6%B9%96')
  })
  it('continues a query that is there and adds none where nothing is asked', () => {
    expect(address('/units?a=1', { b: 2 })).toBe('/units?a=1&b=2')
    expect(address('/units')).toBe('/units')
  })
})
