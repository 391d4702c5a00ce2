import { expect, test } from 'vitest'
import { resolveScope, scopeIntervals } from './index.ts'

const tree = new Map([
  ['district', { id: 'district', name: '云汀高新区', lft: 1, rgt: 9_999 }],
  ['street', { id: 'street', name: '清溪街道', lft: 1_000, rgt: 1_999 }],
])

test('own level only is one number, with everything below it is the interval of the node', () => {
  expect(resolveScope({ role: 'sub-district', tree: 'area', nodeId: 'street', mode: 'own' }, tree)).toMatchObject({ lo: 1_000, hi: 1_000 })
  expect(resolveScope({ role: 'sub-district', tree: 'area', nodeId: 'street', mode: 'below' }, tree)).toMatchObject({
    lo: 1_000,
    hi: 1_999,
  })
})

test('a grant on a node that is gone gives no scope', () => {
  expect(resolveScope({ role: 'sub-district', tree: 'area', nodeId: 'gone', mode: 'below' }, tree)).toBeUndefined()
  expect(resolveScope({ role: 'sub-district', tree: 'area', nodeId: null, mode: 'below' }, tree)).toBeUndefined()
})

test('the whole tree begins with 0, where rows without a place are', () => {
  const whole = resolveScope({ role: 'reviewer', tree: 'area', nodeId: null, mode: 'whole' }, tree)!
  expect(scopeIntervals({ scopes: [whole] }, 'area')).toEqual([{ lo: 0, hi: 2_147_483_647 }])
  expect(scopeIntervals({ scopes: [whole] }, 'organisation')).toEqual([])
})
