import {
  type BuildingFinder,
  buildingFinder,
  factsOf,
  marksOf,
  placeUnit,
  type RowUnitLink,
  type SettledUnit,
  settleUnit,
  type UnitPlan,
} from '@sanxin/domain/registry'
import { type AreaFinder, areaFinder } from '@sanxin/domain/territory'
import { newId, type UnitId } from '@sanxin/kernel'
import { maskPhone, parseDay } from '@sanxin/kernel/codes'
import { buildUnitNameIndex, findUnitByName, linkUnits, type UnitNameIndex, type UnitReview, type UnitSource } from '@sanxin/linkage'
import { applyOverrides } from './apply-overrides.ts'
import { countRunning } from './count-running.ts'
import { insuredNumber } from './insured-number.ts'
import { recordIds } from './record-ids.ts'
import type { LinkageRow, RegistryInput } from './registry-input.ts'
import { automatic } from './review-pairs.ts'
import { rowReasons } from './row-reasons.ts'

const sources: ReadonlySet<string> = new Set<UnitSource>([
  'market-registration',
  'taxpayers',
  'insured-units',
  'statistics-units',
  'social-organisations',
  'survey',
])

export interface PlannedUnits {
  units: UnitPlan[]
  byId: ReadonlyMap<UnitId, UnitPlan>
  rowUnits: RowUnitLink[]
  review: UnitReview[]
  index: UnitNameIndex
  /** the unit behind a social-insurance number of units, however its zeros were kept */
  ofInsuredNumber(text: string | undefined): UnitId | undefined
  /** the company behind the name of a platform, when only one bears it */
  ofPlatform(name: string | undefined): UnitId | null
}

/** Units from the rows of unit rosters: linked, settled, placed, with who says what. Members and coverage come later. */
export function planUnits(input: RegistryInput): PlannedUnits {
  const rows = input.rows.filter(({ kind }) => sources.has(kind))
  const byRow = new Map(rows.map((row) => [row.id, row]))
  const linked = linkUnits(
    rows.map(({ id, kind, delivery, cells }) => ({ key: String(id), source: kind as UnitSource, delivery, fields: cells })),
    {
      automatic: automatic.unit,
      decisions: input.decisions.unit.map(({ aRow, bRow, same }) => ({ a: String(aRow), b: String(bRow), same })),
      previous: new Map([...input.previous.units].map(([row, unit]) => [String(row), unit])),
    },
  )
  const found = linked.clusters.map(({ key, rows: keys }) => ({ key, rows: keys.map(Number) }))
  const ids = recordIds<UnitId>(found, input.previous.units, input.retired.units, newId)
  const areas = areaFinder(input.areas)
  const buildings = buildingFinder(input.buildings)
  const overrides = Map.groupBy(
    input.overrides.filter(({ entity }) => entity === 'unit'),
    ({ anchorRow }) => anchorRow,
  )
  const reasonOf = rowReasons(linked.links)
  const running = countRunning(input.rows)
  const runningAt = (own: readonly LinkageRow[]): number | undefined =>
    own.some(({ kind }) => kind === 'insured-units') && running.size > 0
      ? own.reduce((sum, { cells }) => sum + (running.get(insuredNumber(cells.insuredNumber)) ?? 0), 0)
      : undefined

  const units: UnitPlan[] = []
  const rowUnits: RowUnitLink[] = []
  const named: { id: string; names: string[]; street?: string; community?: string; addresses: string[] }[] = []
  for (const [at, { rows: keys }] of found.entries()) {
    const id = ids[at]!
    const own = keys.map((row) => byRow.get(row)!)
    const settled = settleUnit(
      own.map(({ id: row, kind, delivery, cells }) => ({ key: String(row), source: kind, delivery, fields: cells })),
      { runningEmployees: runningAt(own) },
    )
    const unit = unitPlan(id, settled, own, areas, buildings)
    applyOverrides(
      unit,
      own.flatMap((row) => overrides.get(row.id) ?? []),
      areas,
    )
    units.push(unit)
    named.push(namesOf(unit, settled, own, areas))
    for (const row of own) rowUnits.push({ row: row.id, unitId: id, because: reasonOf(row.id) })
  }
  const unitOfRow = new Map(rowUnits.map(({ row, unitId }) => [row, unitId]))
  const insured = new Map(
    rows.filter(({ kind }) => kind === 'insured-units').map(({ id, cells }) => [insuredNumber(cells.insuredNumber), unitOfRow.get(id)!]),
  )
  const index = buildUnitNameIndex(named)
  const platforms = new Map<string, UnitId | null>()
  const ofPlatform = (name = ''): UnitId | null => {
    if (!platforms.has(name)) platforms.set(name, (findUnitByName(index, name).unitId as UnitId | undefined) ?? null)
    return platforms.get(name)!
  }
  return {
    units,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    rowUnits,
    review: linked.review,
    index,
    ofPlatform,
    ofInsuredNumber: (text) => (insuredNumber(text) === '' ? undefined : insured.get(insuredNumber(text))),
  }
}

function unitPlan(id: UnitId, settled: SettledUnit, rows: readonly LinkageRow[], areas: AreaFinder, buildings: BuildingFinder): UnitPlan {
  const place = placeUnit(settled.place, areas, buildings)
  const department = cellsOf(rows, 'social-organisations', 'supervisor')[0] ?? null
  const decided: Record<string, string | null> = {
    kind: settled.kind,
    operating: settled.operating,
    street: place.streetId && (areas.byId(place.streetId)?.name ?? null),
    community: place.communityId && (areas.byId(place.communityId)?.name ?? null),
    building: settled.place.buildings[0] ?? null,
    department,
  }
  const facts = factsOf(settled, decided, rows, (field, value) => (field === 'phone' ? maskPhone(value) : value))
  return {
    id,
    anchorRow: Math.min(...rows.map((row) => row.id)),
    name: settled.name,
    formerNames: settled.formerNames,
    creditCode: settled.creditCode,
    kind: settled.kind,
    operating: settled.operating,
    inBase: settled.inBase,
    inSocialBase: settled.inSocialBase,
    ...place,
    address: settled.address,
    industryCode: settled.industryCode,
    industryName: settled.industry,
    department,
    line: null,
    legalPerson: settled.legalPerson,
    contact: settled.contact,
    phone: settled.phones[0] ?? null,
    headcount: settled.headcount,
    foundedOn: parseDay(settled.facts.foundedOn.value ?? '').day ?? null,
    willingness: settled.willingness,
    fullMembers: 0,
    probationary: 0,
    employees: 0,
    due: 'none',
    coveredBy: null,
    unionCovered: false,
    leagueCovered: false,
    womenCovered: false,
    marks: marksOf(facts, rows),
    facts,
    reasons: settled.reasons,
  }
}

const cellsOf = (rows: readonly LinkageRow[], kind: string, cell: string): string[] =>
  rows
    .filter((row) => row.kind === kind)
    .sort((a, b) => b.delivery - a.delivery)
    .map(({ cells }) => cells[cell] ?? '')
    .filter((text) => text.trim() !== '')

function namesOf(unit: UnitPlan, settled: SettledUnit, rows: readonly LinkageRow[], areas: AreaFinder) {
  const area = (id: string | null): string | undefined => (id ? areas.byId(id as never)?.name : undefined)
  const said = rows.map(({ cells }) => cells.name ?? '').filter((name) => name !== '')
  const street = area(unit.streetId)
  const community = area(unit.communityId)
  return {
    id: unit.id as string,
    names: [...new Set([settled.name, ...settled.formerNames, ...said])],
    addresses: settled.address ? [settled.address] : [],
    ...(street ? { street } : {}),
    ...(community ? { community } : {}),
  }
}
