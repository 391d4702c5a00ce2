import type { Board, BoardCell } from '@sanxin/contract/campaign'
import type { Figure } from '@sanxin/contract/coverage'
import type { UnitFilters } from '@sanxin/domain/registry'
import { openStore, type Tx } from '@sanxin/store/platform/request'
import { countUnits, listUnits } from '@sanxin/store/registry'
import { aDistrictActor, anActor, aScope } from '@sanxin/testkit/builders'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { plantDistrict } from '@sanxin/testkit/planted'
import { afterAll, expect, test } from 'vitest'
import { getCoverageFigures, getMassMatrix } from '../coverage/index.ts'
import { getUnitFacets } from '../registry/index.ts'
import { getBoard } from './index.ts'

const database = await fileDatabase()
const planted = await withConnection(database.superuserUrl, (client) => plantDistrict(client, { streets: 3, communities: 2, units: 400 }))
const store = openStore({ appUrl: database.urlFor('sanxin_app'), workerUrl: database.urlFor('sanxin_worker') })
afterAll(() => store.close())

const street = planted.streets[1]!
const office = aDistrictActor()
const clerk = anActor({ scopes: [aScope({ nodeId: street.id, nodeName: street.name, lo: street.lft, hi: street.rgt })] })
const actors = { 'the organisation department': office, 'a clerk of one street': clerk }

/** The list as a person would walk it, page by page. */
async function walk(tx: Tx, filters: UnitFilters): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await listUnits(tx, filters, { after, limit: 37 })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after !== undefined)
  return ids
}

async function opens(tx: Tx, count: number, filters: UnitFilters): Promise<void> {
  expect(await countUnits(tx, filters), JSON.stringify(filters)).toBe(count)
}

for (const [who, actor] of Object.entries(actors)) {
  test(`${who}: every coverage figure equals the list it opens`, async () => {
    await store.onlyRead(actor, async (tx) => {
      for (const within of [{}, { street: street.id }]) {
        const { enterprise, social, mass } = await getCoverageFigures(tx, within)
        const figures: Figure[] = [...enterprise, ...social, ...mass]
        expect(figures.length).toBeGreaterThan(30)
        for (const { numerator, denominator, opens: filters, opensRest } of figures) {
          await opens(tx, numerator, filters)
          if (opensRest) await opens(tx, denominator! - numerator, opensRest)
        }
        expect(enterprise.find(({ code }) => code === 'base')!.numerator).toBeGreaterThan(10)
      }
    })
  })

  test(`${who}: every cell of the board equals the list it opens, and the parts add up`, async () => {
    await store.onlyRead(actor, async (tx) => {
      const board = await getBoard(tx, actor)
      for (const one of allCells(board)) {
        await opens(tx, one.due, one.opensDue)
        await opens(tx, one.covered, one.opensCovered)
        await opens(tx, one.gap, one.opensGap)
        expect(one.due).toBe(one.covered + one.gap)
      }
      for (const [i, line] of board.cells.entries()) expect(sum(line)).toBeLessThanOrEqual(board.lineTotals[i]!.due)
      for (const [i, total] of board.blockTotals.entries()) expect(sum(board.cells.map((line) => line[i]!))).toBe(total.due)
      expect(sum(board.lineTotals)).toBe(board.total.due)
      for (const { gap, opens: filters } of board.causes) await opens(tx, gap, filters)
      await opens(tx, board.unplaced.units, board.unplaced.opens)
      await opens(tx, board.withoutLine.units, board.withoutLine.opens)
      for (const { numerator, opens: filters } of board.figures) await opens(tx, numerator, filters)
    })
  })

  test(`${who}: the matrix of party and mass organisations adds up to the base`, async () => {
    await store.onlyRead(actor, async (tx) => {
      const { base, rows } = await getMassMatrix(tx, {})
      await opens(tx, base, { base: 'enterprise' })
      for (const { units, opens: filters } of rows) await opens(tx, units, filters)
      expect(rows.reduce((all, { units }) => all + units, 0)).toBe(base)
    })
  })

  test(`${who}: every value of a facet equals the list it filters, and pages walk exactly the list`, async () => {
    await store.onlyRead(actor, async (tx) => {
      for (const under of [{}, { base: 'enterprise' }, { search: '科技' }] as UnitFilters[]) {
        const { total, facets } = await getUnitFacets(tx, under)
        const ids = await walk(tx, under)
        expect(new Set(ids).size).toBe(total)
        for (const { filter, values } of facets)
          for (const { value, count } of values)
            expect(await countUnits(tx, { ...under, [filter]: value }), `${filter} ${value}`).toBe(count)
      }
    })
  })
}

test('a street clerk sees exactly the units of the street, and nobody else’s blocks', async () => {
  await store.onlyRead(clerk, async (tx) => {
    const own = planted.units.filter(({ areaLft }) => areaLft >= street.lft && areaLft <= street.rgt).map(({ id }) => id)
    for (const id of await walk(tx, {})) expect(own).toContain(id)
    const board = await getBoard(tx, clerk)
    expect(board.blocks).toEqual([{ id: street.id, name: street.name }])
    expect(board.communities.every(({ streetId }) => streetId === street.id)).toBe(true)
  })
})

const sum = (cells: readonly BoardCell[]): number => cells.reduce((all, { due }) => all + due, 0)
const allCells = (board: Board): BoardCell[] => [
  board.total,
  ...board.cells.flat(),
  ...board.lineTotals,
  ...board.blockTotals,
  ...board.communities.map(({ cell }) => cell),
]
