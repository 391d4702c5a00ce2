import { lineOf } from '@sanxin/domain/campaign'
import { settleInstructors, settleOrganisations } from '@sanxin/domain/organisation'
import { areaFinder, settleAreas, settleBuildings } from '@sanxin/domain/territory'
import { planCoverage } from '@sanxin/server/coverage'
import { planRegistry } from '@sanxin/server/linkage'
import { namesForSearch } from './names-for-search.ts'
import type { OnStep, SettleInput, SettlePlan } from './settle-input.ts'

/** Places, then organisations, then units and people, then what covers whom. Pure: the same input gives the same plan but for new ids. */
export function planDistrict(input: SettleInput, onStep: OnStep = () => {}): SettlePlan {
  const cellsOf = (kind: string) => input.rows.filter((row) => row.kind === kind).map(({ cells }) => cells)
  const areas = settleAreas(input.areas, cellsOf('communities'))
  const buildings = settleBuildings(input.buildings, areas, cellsOf('buildings'))
  const organisations = settleOrganisations(input.organisationIds, areas, input.rows.filter(isOrganisationRow))
  const instructors = settleInstructors(
    new Map(),
    areas,
    input.rows.filter(({ kind }) => kind === 'instructors'),
  )

  onStep('linking', 0, input.rows.length)
  const registry = planRegistry({ ...input, areas, buildings, organisations }, (done, total) => onStep('linking', done, total))

  onStep('settling', 0, registry.units.length)
  const finder = areaFinder(areas)
  const coverage = planCoverage({
    organisations,
    instructors,
    units: registry.units,
    index: registry.index,
    withInstructor: input.withInstructor,
    streetNameOf: (id) => {
      const area = areas.find((one) => one.id === id)
      return area?.kind === 'street' ? area.name : area && finder.parentOf(area)?.name
    },
  })
  for (const unit of registry.units) unit.line = lineOf(unit, input.lineRules)?.line ?? null
  const { units, people, rowUnits, rowPeople, review } = registry
  return {
    areas,
    buildings,
    organisations,
    instructors,
    units,
    people,
    rowUnits,
    rowPeople,
    coverage,
    review,
    words: namesForSearch(units, people, organisations, instructors),
  }
}

const isOrganisationRow = (
  row: SettleInput['rows'][number],
): row is SettleInput['rows'][number] & { kind: 'party-organisations' | 'mass-organisations' } =>
  row.kind === 'party-organisations' || row.kind === 'mass-organisations'
