import type { OperatingState, UnitKind, UnitPlan } from '@sanxin/domain/registry'
import type { AreaFinder } from '@sanxin/domain/territory'
import type { Day } from '@sanxin/kernel'
import { maskPhone } from '@sanxin/kernel/codes'
import type { UnitOverride } from './registry-input.ts'

type Apply = (unit: UnitPlan, value: string | null, areas: AreaFinder) => void

/** What a person's word changes, by field; fields that other rules follow from come before those rules. */
const appliers: Readonly<Record<string, Apply>> = {
  name: (unit, value) => {
    if (!value || value === unit.name) return
    unit.formerNames = [...new Set([...unit.formerNames, unit.name])]
    unit.name = value
  },
  creditCode: (unit, value) => {
    unit.creditCode = value
  },
  kind: (unit, value) => {
    unit.kind = value as UnitKind
  },
  operating: (unit, value) => {
    unit.operating = value as OperatingState
  },
  street: (unit, value, areas) => {
    const street = areas.street(value ?? undefined)
    if (street) Object.assign(unit, { streetId: street.id, communityId: null, areaLft: street.lft })
  },
  community: (unit, value, areas) => {
    const community = areas.community(value ?? undefined)
    if (community) Object.assign(unit, { communityId: community.id, streetId: community.parentId, areaLft: community.lft })
  },
  address: (unit, value) => {
    unit.address = value
  },
  industryCode: (unit, value) => {
    unit.industryCode = value
  },
  industry: (unit, value) => {
    unit.industryName = value
  },
  department: (unit, value) => {
    unit.department = value
  },
  headcount: (unit, value) => {
    unit.headcount = value === null ? null : Number(value)
  },
  legalPerson: (unit, value) => {
    unit.legalPerson = value
  },
  contact: (unit, value) => {
    unit.contact = value
  },
  phone: (unit, value) => {
    unit.phone = value
  },
  foundedOn: (unit, value) => {
    unit.foundedOn = value as Day | null
  },
  willingness: (unit, value) => {
    unit.willingness = value
  },
}

/** Puts the word of people over that of the sources; what the sources say stays beside it. The base follows from kind and state. */
export function applyOverrides(unit: UnitPlan, overrides: readonly UnitOverride[], areas: AreaFinder): void {
  for (const { field, value, madeAt } of [...overrides].sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))) {
    appliers[field]?.(unit, value, areas)
    const before = unit.facts[field]
    const shown = value !== null && field === 'phone' ? maskPhone(value) : value
    const others = before
      ? [
          ...(before.row === null
            ? []
            : [
                {
                  source: before.source,
                  value: before.value,
                  row: before.row,
                  state: before.value === shown ? ('same' as const) : ('differs' as const),
                },
              ]),
          ...before.others,
        ]
      : []
    unit.facts[field] = { value: shown, source: 'override', row: null, since: madeAt.slice(0, 10), others }
  }
  if (overrides.some(({ field }) => field === 'kind' || field === 'operating')) {
    unit.inBase = unit.operating === 'operating' && unit.kind === 'non_public'
    unit.inSocialBase = unit.operating === 'operating' && unit.kind === 'social_organisation'
  }
}
