// node bench/registry/plan-rosters.ts DIR OUT: reads the workbooks of a folder, plans the registry in memory, without a database,
// and writes units.csv, unit_rows.csv and person_rows.csv as `sanxin export registry` does. Prints the time of every part.
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { initialLineRules } from '@sanxin/domain/campaign'
import { organisationRosters } from '@sanxin/domain/organisation'
import { checkRow, readRows, recogniseWorkbook } from '@sanxin/domain/platform/exchange'
import { registryRosters } from '@sanxin/domain/registry'
import { type AreaPlan, districtInterval, territoryRosters } from '@sanxin/domain/territory'
import { type Day, newId } from '@sanxin/kernel'
import type { LinkageRow } from '@sanxin/server/linkage'
import { readWholeTables } from '@sanxin/server/platform/exchange/read'
import { planDistrict } from '../../apps/server/src/settle/plan-district.ts'
import { writeRegistry } from '../../apps/server/src/verbs/write-registry.ts'

const [dir, out] = process.argv.slice(2)
if (!dir || !out) throw new Error('usage: node bench/registry/plan-rosters.ts DIR OUT')
const kinds = [...territoryRosters, ...organisationRosters, ...registryRosters]
const since = (from: number): string => `${((performance.now() - from) / 1000).toFixed(2)} s`

const started = performance.now()
const rows: LinkageRow[] = []
const places = new Map<number, { file: string; sheet: string; row: number }>()
for (const file of readdirSync(dir).filter((name) => /\.(xlsx|csv)$/.test(name))) {
  const tables = await readWholeTables(join(dir, file))
  for (const [at, recognition] of recogniseWorkbook(tables, kinds).entries()) {
    const table = tables[at]!
    const kind = kinds.find(({ code }) => code === recognition.kind)
    console.error(`${file} ${table.sheet}: ${kind?.code ?? 'not recognised'} ${recognition.confidence}`)
    if (!kind) continue
    for (const { row, cells } of readRows(table, recognition, kind).rows) {
      const id = places.size + 1
      places.set(id, { file, sheet: table.sheet, row })
      const checked = checkRow(kind, cells)
      if (checked.accepted) rows.push({ id, kind: kind.code, delivery: 1, deliveredOn: '2026-11-20', cells: checked.cells })
    }
  }
}
console.error(`read ${rows.length} rows in ${since(started)}`)

const root: AreaPlan = {
  id: newId(),
  parentId: null,
  kind: 'district',
  name: '本区',
  code: null,
  grids: null,
  lon: null,
  lat: null,
  boundary: null,
  ...districtInterval,
}
const planning = performance.now()
const none = { units: new Map<number, string>(), people: new Map<number, string>() }
const plan = planDistrict(
  {
    today: '2026-11-20' as Day,
    rows,
    areas: [root],
    buildings: [],
    organisationIds: new Map(),
    decisions: { unit: [], person: [] },
    previous: none,
    retired: none,
    overrides: [],
    lineRules: [...initialLineRules],
    withInstructor: new Set(),
  },
  (step, done, total) => console.error(`${step} ${done}/${total} after ${since(planning)}`),
)
console.error(
  `planned ${plan.units.length} units, ${plan.people.length} people, ${plan.review.length} pairs for review in ${since(planning)}, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
)
const base = plan.units.filter(({ inBase }) => inBase)
const social = plan.units.filter(({ inSocialBase }) => inSocialBase)
const of = (units: typeof base): string =>
  `${units.length} / ${units.filter(({ due }) => due === 'single').length} / ${units.filter(({ due }) => due === 'joint').length} / ${units.filter(({ due }) => due === 'instructor').length}`
console.error(
  `base ${of(base)}; social ${of(social)}; union ${base.filter((unit) => unit.unionCovered).length}, league ${base.filter((unit) => unit.leagueCovered).length}, women ${base.filter((unit) => unit.womenCovered).length}; unresolved names ${plan.coverage.unresolved.length}; without line ${base.filter((unit) => !unit.line).length}; unplaced ${base.filter((unit) => !unit.areaLft).length}`,
)

mkdirSync(out, { recursive: true })
const areas = new Map(plan.areas.map(({ id, name }) => [id as string, name]))
writeRegistry(out, {
  units: plan.units.map((unit) => ({ ...unit, street: unit.streetId ? (areas.get(unit.streetId) ?? '') : '' })),
  unitRows: plan.rowUnits.map(({ row, unitId }) => ({ ...places.get(row)!, id: unitId })),
  personRows: plan.rowPeople.map(({ row, personId }) => ({ ...places.get(row)!, id: personId })),
})
