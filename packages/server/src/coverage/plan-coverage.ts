import { coveredBy, dueOf } from '@sanxin/domain/coverage'
import { type InstructorPlan, leavesUnitToName, type OrganisationPlan, unitInName } from '@sanxin/domain/organisation'
import type { UnitPlan } from '@sanxin/domain/registry'
import { type FoundUnit, findUnitByName, type PlaceHints, splitUnitList, type UnitNameIndex } from '@sanxin/linkage'
import type { AvoidLink, UnitOrganisationLink, UnresolvedName } from '@sanxin/store/coverage'

export interface CoverageInput {
  organisations: readonly OrganisationPlan[]
  instructors: readonly InstructorPlan[]
  units: readonly UnitPlan[]
  index: UnitNameIndex
  /** units with an instructor posted to them today */
  withInstructor: ReadonlySet<string>
  streetNameOf(areaId: string | null): string | undefined
}

export interface CoveragePlan {
  links: UnitOrganisationLink[]
  avoids: AvoidLink[]
  unresolved: UnresolvedName[]
}

/** Bodies above the branches list their sub-district under 覆盖单位, which is no unit. */
const coversUnits = ({ kind, level }: OrganisationPlan): boolean =>
  kind !== 'party' || level === 'branch' || level === 'general_branch' || level === 'committee'

/** Finds the units behind the lists of organisations, then says of every unit what it is due and what covers it; changes the units given. */
export function planCoverage(input: CoverageInput): CoveragePlan {
  const plan: CoveragePlan = { links: [], avoids: [], unresolved: [] }
  const byId = new Map(input.units.map((unit) => [unit.id as string, unit]))
  const covers = new Map<string, OrganisationPlan[]>()
  for (const organisation of input.organisations) {
    if (!coversUnits(organisation)) continue
    const hints = { street: input.streetNameOf(organisation.areaId), community: organisation.locatedAt ?? undefined }
    for (const said of namesOf(organisation)) {
      const found = findCovered(input.index, said, organisation, hints)
      const unit = found.unitId === undefined ? undefined : byId.get(found.unitId)
      if (unit && (found.confidence === 'certain' || found.confidence === 'likely')) {
        plan.links.push({ organisationId: organisation.id, unitId: unit.id, areaLft: unit.areaLft, said, certainty: found.confidence })
        covers.set(unit.id, [...(covers.get(unit.id) ?? []), organisation])
      } else plan.unresolved.push({ organisationId: organisation.id, instructorId: null, said, candidates: found.candidates })
    }
  }
  for (const instructor of input.instructors) readAvoids(instructor, input.index, plan)
  for (const unit of input.units) describe(unit, covers.get(unit.id) ?? [], input.withInstructor.has(unit.id))
  return plan
}

/** The names in the list; an organisation of a single unit that lists none bears its unit's name, a branch of residents no unit's. */
function namesOf({ covers, name, kind, formation }: OrganisationPlan): string[] {
  if (!leavesUnitToName(covers)) return splitUnitList(covers).names
  const own = unitInName(name)
  return own !== name && (kind !== 'party' || formation === 'single') ? [own] : []
}

/** A word that fits several units means the one whose name the organisation bears, if it bears the name of one of them. */
function findCovered(index: UnitNameIndex, said: string, { name }: OrganisationPlan, hints: PlaceHints): FoundUnit {
  const found = findUnitByName(index, said, hints)
  if (found.unitId !== undefined || found.candidates.length < 2) return found
  const own = findUnitByName(index, unitInName(name), hints)
  return own.unitId !== undefined && found.candidates.includes(own.unitId) ? own : found
}

function readAvoids({ id, avoids }: InstructorPlan, index: UnitNameIndex, plan: CoveragePlan): void {
  if (!avoids.trim()) return
  for (const said of splitUnitList(avoids).names) {
    const found = findUnitByName(index, said)
    if (found.unitId !== undefined) plan.avoids.push({ instructorId: id, unitId: found.unitId, said })
    else plan.unresolved.push({ organisationId: null, instructorId: id, said, candidates: found.candidates })
  }
}

function describe(unit: UnitPlan, organisations: readonly OrganisationPlan[], hasInstructor: boolean): void {
  const standing = organisations.filter(({ dissolved }) => !dissolved)
  const formations = standing.filter(({ kind }) => kind === 'party').map(({ formation }) => formation ?? 'single')
  unit.due = unit.inBase || unit.inSocialBase ? dueOf(unit.fullMembers) : 'none'
  unit.coveredBy = coveredBy(formations, hasInstructor)
  unit.unionCovered = standing.some(({ kind }) => kind === 'union')
  unit.leagueCovered = standing.some(({ kind }) => kind === 'youth_league')
  unit.womenCovered = standing.some(({ kind }) => kind === 'women')
}
