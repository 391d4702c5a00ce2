import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Action,
  accessProblems,
  actionCodes,
  actions,
  levels,
  may,
  permissions,
  permittedActions,
  type Role,
  reaches,
  requireAccess,
  roleCodes,
  type Scope,
  scopeIntervals,
  wholeTree,
} from './index.ts'

const runs = Number(process.env.SANXIN_PROPERTY_RUNS ?? 300)
const scope = (role: Role, lo: number, hi = lo): Scope => ({ role, tree: 'area', nodeId: 'node', nodeName: null, mode: 'below', lo, hi })
const actor = (...scopes: Scope[]) => ({ roles: [...new Set(scopes.map(({ role }) => role))], scopes })

test('a clerk of one street decides pairs of this street and of no other', () => {
  const clerk = actor(scope('sub-district', 1_000, 1_999))
  expect(may(clerk, 'linkage.decide', { areaLft: 1_500 })).toEqual({ allowed: true })
  expect(may(clerk, 'linkage.decide', { areaLft: 2_000 })).toEqual({
    allowed: false,
    because: 'access.out-of-scope',
    facts: { action: 'linkage.decide' },
  })
})

test('a role held in one street does not lend its powers to another street', () => {
  const both = actor(scope('sub-district', 1_000, 1_999), scope('community', 2_001))
  expect(may(both, 'registry.read', { areaLft: 2_001 }).allowed).toBe(true)
  expect(may(both, 'registry.override', { areaLft: 2_001 }).allowed).toBe(false)
})

test('rows that are not placed in the tree belong to the whole district only', () => {
  expect(may(actor(wholeTree('organisation-department')), 'registry.read', { areaLft: 0 }).allowed).toBe(true)
  expect(may(actor(scope('sub-district', 1, 99_999)), 'registry.read', { areaLft: 0 }).allowed).toBe(false)
})

test('what touches the whole district is not done from a part of it', () => {
  for (const action of ['import.read', 'import.run', 'campaign.change'] as const) {
    expect(may(actor(wholeTree('campaign-office')), action).allowed, action).toBe(true)
    expect(may(actor(scope('campaign-office', 1, 99_999)), action), action).toMatchObject({ because: 'access.out-of-scope' })
    expect(permittedActions(actor(scope('campaign-office', 1, 99_999))), action).not.toContain(action)
  }
})

test('a permission reaches its level and not the next one', () => {
  const community = actor(scope('community', 5))
  expect(may(community, 'registry.read', { areaLft: 5, level: 'L2' }).allowed).toBe(true)
  expect(may(community, 'registry.read', { areaLft: 5, level: 'L3' }).allowed).toBe(false)
})

test('the three administrators see no ledger', () => {
  for (const role of ['system-administrator', 'security-administrator', 'audit-administrator'] as const) {
    expect(may(actor(wholeTree(role)), 'registry.read').allowed).toBe(false)
  }
})

test('a refusal carries a sentence in both languages without gaps', () => {
  for (const [resource, code] of [
    [undefined, 'access.not-permitted'],
    [{ areaLft: 9 }, 'access.out-of-scope'],
  ] as const) {
    const someone = resource ? actor(scope('sub-district', 5)) : actor(scope('instructor', 5))
    try {
      requireAccess(someone, 'linkage.decide', resource)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code, kind: 'forbidden' })
      for (const language of ['zh', 'en'] as const) expect((error as { text(l: string): string }).text(language)).not.toMatch(/[{}]/)
    }
  }
  expect(Object.keys(accessProblems.specs)).toContain('access.out-of-scope')
})

test('no role reaches below the level that its action touches by nature', () => {
  for (const role of roleCodes) {
    for (const [action, granted] of Object.entries(permissions[role])) {
      expect(reaches(granted, actions[action as Action].level), `${role} ${action}`).toBe(true)
      expect(Object.keys(levels)).toContain(granted)
    }
  }
})

test('every action is permitted to somebody, and everybody has something to do', () => {
  for (const action of actionCodes)
    expect(
      roleCodes.some((role) => permissions[role][action]),
      action,
    ).toBe(true)
  for (const role of roleCodes) expect(permittedActions(actor(wholeTree(role))).length).toBeGreaterThan(1)
})

const scopes = fc.array(
  fc
    .tuple(fc.constantFrom(...roleCodes), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 }))
    .map(([role, lo, width]) => scope(role, lo, lo + width)),
  { maxLength: 6 },
)

test('more scopes never take anything away', () => {
  fc.assert(
    fc.property(scopes, scopes, fc.constantFrom(...actionCodes), fc.integer({ min: 0, max: 50 }), (few, others, action, areaLft) => {
      if (may(actor(...few), action, { areaLft }).allowed) expect(may(actor(...few, ...others), action, { areaLft }).allowed).toBe(true)
    }),
    { numRuns: runs },
  )
})

test('merged intervals hold exactly the numbers that the scopes hold', () => {
  fc.assert(
    fc.property(scopes, (drawn) => {
      const intervals = scopeIntervals({ scopes: drawn }, 'area')
      for (let number = 0; number <= 60; number++) {
        expect(intervals.some(({ lo, hi }) => lo <= number && number <= hi)).toBe(drawn.some(({ lo, hi }) => lo <= number && number <= hi))
      }
      for (let i = 1; i < intervals.length; i++) expect(intervals[i]!.lo).toBeGreaterThan(intervals[i - 1]!.hi + 1)
    }),
    { numRuns: runs },
  )
})
