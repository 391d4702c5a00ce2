import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkUnits } from './link-units.ts'
import { sampleRows, sampleUnit, unitNumberOf } from './sample-units.ts'
import { readPlaces, readUnitRow } from './unit-features.ts'
import type { UnitRow } from './unit-row.ts'

const numRuns = Number(process.env.SANXIN_PROPERTY_RUNS ?? 12)
const town = sampleRows(40)

/** Rows of the town with cells lost or taken from another unit, as mistyped rosters have them. */
const damagedTown = fc
  .array(
    fc.record({
      at: fc.nat(town.length - 1),
      field: fc.constantFrom('name', 'creditCode', 'phone', 'address', 'legalPerson', 'room', 'contact'),
      other: fc.option(fc.nat(39)),
    }),
    { maxLength: 25 },
  )
  .map((damages) => {
    const rows = town.map((row) => ({ ...row, fields: { ...row.fields } as Record<string, string> }))
    for (const { at, field, other } of damages) {
      const donor = other === null ? undefined : town.find(({ source, key }) => source === rows[at]!.source && unitNumberOf(key) === other)
      rows[at]!.fields[field] = donor?.fields[field] ?? ''
    }
    return rows satisfies UnitRow[]
  })
const shape = (rows: readonly UnitRow[]): string => JSON.stringify(linkUnits(rows).clusters)

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(damagedTown, fc.infiniteStream(fc.nat(1_000_000)), (rows, numbers) => {
      const order = rows.map((row) => ({ row, at: numbers.next().value }))
      const shuffled = order.sort((a, b) => a.at - b.at).map(({ row }) => row)
      expect(shape(shuffled)).toBe(shape(rows))
    }),
    { numRuns },
  )
})

test('two valid credit codes never share a unit, and every row has exactly one', () => {
  fc.assert(
    fc.property(damagedTown, (rows) => {
      const places = readPlaces(rows)
      const codeOf = new Map(rows.map((row) => [row.key, readUnitRow(row, places).code]))
      const { clusters } = linkUnits(rows)
      expect(clusters.flatMap((cluster) => cluster.rows).sort()).toEqual(rows.map(({ key }) => key).sort())
      for (const cluster of clusters) expect(new Set(cluster.rows.flatMap((key) => codeOf.get(key) ?? [])).size).toBeLessThanOrEqual(1)
    }),
    { numRuns },
  )
})

test('what a person keeps apart is apart, whatever else the rows say', () => {
  fc.assert(
    fc.property(
      damagedTown,
      fc.array(fc.tuple(fc.nat(town.length - 1), fc.nat(town.length - 1)), { minLength: 1, maxLength: 8 }),
      (rows, pairs) => {
        const decisions = pairs.filter(([a, b]) => a !== b).map(([a, b]) => ({ a: rows[a]!.key, b: rows[b]!.key, same: false }))
        const { clusters } = linkUnits(rows, { decisions })
        const home = new Map(clusters.flatMap((cluster) => cluster.rows.map((key) => [key, cluster.key])))
        for (const { a, b } of decisions) expect(home.get(a)).not.toBe(home.get(b))
      },
    ),
    { numRuns },
  )
})

test('a run over its own result changes nothing', () => {
  const first = linkUnits(town)
  const previous = new Map(first.clusters.flatMap((cluster) => cluster.rows.map((key) => [key, `u-${sampleUnit(unitNumberOf(key)).code}`])))
  const second = linkUnits(town, { previous })
  expect(second.clusters.map(({ rows }) => rows).sort()).toEqual(first.clusters.map(({ rows }) => rows).sort())
})
