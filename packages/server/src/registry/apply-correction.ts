import { type Actor, may } from '@sanxin/domain/platform/access'
import { belongsTo, type Due, type OperatingState, registryProblems, type SettledFact, type UnitKind } from '@sanxin/domain/registry'
import { contextOf, type Tx } from '@sanxin/store/platform/request'
import { findUnitByCreditCode, type UnitChange, type UnitRecordFull } from '@sanxin/store/registry'
import { type AreaPlace, findAreasByName } from '@sanxin/store/territory'
import { nameSearch } from './name-search.ts'

const { problem } = registryProblems

/** A value for a field and who says it. */
export interface Correction {
  unit: UnitRecordFull
  field: string
  value: string | null
  /** `override` for a person's word, else the code of the roster that speaks again; null when none ever spoke */
  source: string | null
}

type Applied = UnitChange | Promise<UnitChange>
type DueOf = (fullMembers: number) => Due

interface Context {
  tx: Tx
  actor: Actor
  unit: UnitRecordFull
  dueOf: DueOf
  byHand: boolean
}
type Apply = (context: Context, value: string | null) => Applied

/** What a value changes in the unit, by field; what follows from it changes with it. */
const appliers: Readonly<Record<string, Apply>> = {
  name: ({ unit, byHand }, value) => renamed(unit, value, byHand),
  creditCode: async ({ tx, unit }, value) => {
    const other = value === null ? undefined : await findUnitByCreditCode(tx, value)
    if (other !== undefined && other !== unit.id) throw problem('code-taken', { value })
    return { credit_code: value }
  },
  kind: ({ unit, dueOf }, value) => ({ kind: value ?? unit.kind, ...basesOf(unit, dueOf, value ?? unit.kind, unit.operating) }),
  operating: ({ unit, dueOf }, value) => ({
    operating: value ?? unit.operating,
    ...basesOf(unit, dueOf, unit.kind, value ?? unit.operating),
  }),
  street: async ({ tx, actor }, value) => {
    const street = await placeNamed(tx, actor, 'street', value)
    return { street_id: street?.id ?? null, community_id: null, area_lft: street?.lft ?? 0 }
  },
  community: async ({ tx, actor, unit }, value) => {
    const community = await placeNamed(tx, actor, 'community', value)
    if (community) return { community_id: community.id, street_id: community.parentId, area_lft: community.lft }
    const street = unit.streetName === null ? undefined : await placeNamed(tx, actor, 'street', unit.streetName)
    return { community_id: null, area_lft: street?.lft ?? 0 }
  },
  address: (_, value) => ({ address: value }),
  industryCode: (_, value) => ({ industry_code: value }),
  industry: (_, value) => ({ industry_name: value }),
  department: (_, value) => ({ department: value }),
  headcount: (_, value) => ({ headcount: value === null ? null : Number(value) }),
  legalPerson: (_, value) => ({ legal_person: value }),
  contact: (_, value) => ({ contact: value }),
  foundedOn: (_, value) => ({ founded_on: value }),
  willingness: (_, value) => ({ willingness: value }),
}

/** The change of a unit that a correction means, its facts included. Refusals: those of the field and of places. */
export async function applyCorrection(tx: Tx, actor: Actor, dueOf: DueOf, { unit, field, value, source }: Correction): Promise<UnitChange> {
  const apply = appliers[field]
  if (!apply) throw problem('field-fixed')
  const change = await apply({ tx, actor, unit, dueOf, byHand: source === 'override' }, value)
  const { [field]: before, ...others } = unit.facts
  if (source === null) return { ...change, facts: others }
  return { ...change, facts: { ...others, [field]: factAfter(before, { value, source, today: contextOf(tx).clock.today() }) } }
}

/** The adopted value steps back among the others when a person speaks, and comes forward again when he or she withdraws. */
function factAfter(
  before: SettledFact | undefined,
  { value, source, today }: { value: string | null; source: string; today: string },
): SettledFact {
  const others = (before?.others ?? []).map((other) => ({ ...other, state: stateOf(other.value, value) }))
  if (source === 'override') {
    const steppedBack =
      before && before.source !== 'override' && before.row !== null
        ? [{ source: before.source, value: before.value, row: before.row, state: stateOf(before.value, value) }]
        : []
    return { value, source, row: null, since: today, others: [...steppedBack, ...others] }
  }
  const speaker = others.find((other) => other.source === source && other.value === value)
  return { value, source, row: speaker?.row ?? null, since: null, others: others.filter((other) => other !== speaker) }
}

const stateOf = (said: string | null, adopted: string | null): SettledFact['others'][number]['state'] =>
  said === null ? 'blank' : said === adopted ? 'same' : 'differs'

/** The name before becomes a former one; a name that was only ever somebody's correction leaves no trace when it is taken back. */
function renamed(unit: UnitRecordFull, value: string | null, byHand: boolean): UnitChange {
  const name = value ?? unit.name
  if (name === unit.name) return {}
  const former_names = [...new Set([...unit.formerNames, ...(byHand ? [unit.name] : [])])].filter((former) => former !== name)
  return { name, former_names, name_pinyin: nameSearch({ names: [name], surname: false }).pinyin }
}

function basesOf({ fullMembers }: UnitRecordFull, dueOf: DueOf, kind: string, operating: string): UnitChange {
  const in_base = belongsTo('inBase', kind as UnitKind, operating as OperatingState)
  const in_social_base = belongsTo('inSocialBase', kind as UnitKind, operating as OperatingState)
  return { in_base, in_social_base, due: in_base || in_social_base ? dueOf(fullMembers) : 'none' }
}

/** The place named, which must lie where the actor may correct: otherwise the unit would vanish from his or her own sight. */
async function placeNamed(tx: Tx, actor: Actor, kind: 'street' | 'community', name: string | null): Promise<AreaPlace | undefined> {
  if (name === null) return undefined
  const found = await findAreasByName(tx, kind, name)
  const reachable = found.filter(({ lft }) => may(actor, 'registry.override', { areaLft: lft }).allowed)
  if (found.length > 0 && reachable.length === 0) throw problem('place-out-of-scope', { value: name })
  if (reachable.length !== 1) throw problem('place-unknown', { value: name })
  return reachable[0]
}
