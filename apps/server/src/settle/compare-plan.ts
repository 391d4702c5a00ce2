import { maskIdNumber, maskPhone } from '@sanxin/kernel/codes'
import { compareOrganisations, type InstructorRow, instructorRow, loadInstructorIds, organisationRow } from '@sanxin/store/organisation'
import type { Tx } from '@sanxin/store/platform/request'
import { type Keyring, sealBatch } from '@sanxin/store/platform/sealed'
import {
  compareRecords,
  loadMemberships,
  loadPeople,
  loadUnits,
  membershipColumns,
  membershipRecord,
  personColumns,
  personHistory,
  personRecord,
  type SealedValue,
  type UnitRecord,
  unitColumns,
  unitHistory,
  unitRecord,
} from '@sanxin/store/registry'
import { comparePlaces } from '@sanxin/store/territory'
import type { SettleInput, SettlePlan } from './settle-input.ts'

/** Everything that saving a plan would change. The preview shows it, the run writes it: the same lists serve both. */
export type PlanChanges = Awaited<ReturnType<typeof comparePlan>>

export async function comparePlan(tx: Tx, keyring: Keyring, input: SettleInput, plan: SettlePlan, batchId: string | null) {
  await keepInstructorIds(tx, keyring, plan)
  const pinyin = (id: string): string => plan.words.get(id)?.pinyin ?? ''
  const seal = sealer(keyring)

  const unitPhones = seal(
    'registry.unit',
    'phone',
    plan.units.map(({ id, phone }) => ({ id, value: phone })),
    maskPhone,
  )
  const standingUnits = await loadUnits(tx)
  const units = plan.units.map((unit, i) =>
    unitRecord(unit, pinyin(unit.id), unitPhones[i]!, firstBatch(standingUnits.get(unit.id), batchId)),
  )

  const idNumbers = seal(
    'registry.person',
    'id_number',
    plan.people.map(({ id, idNumber }) => ({ id, value: idNumber })),
    maskIdNumber,
  )
  const phones = seal(
    'registry.person',
    'phone',
    plan.people.map(({ id, phone }) => ({ id, value: phone })),
    maskPhone,
  )
  const people = plan.people.map((person, i) => personRecord(person, pinyin(person.id), idNumbers[i]!, phones[i]!))
  const memberships = plan.people.map(membershipRecord).filter((record) => record !== undefined)

  const instructorPhones = seal(
    'organisation.instructor',
    'phone',
    plan.instructors.map(({ id, phone }) => ({ id, value: phone })),
    maskPhone,
  )
  const instructors: InstructorRow[] = plan.instructors.map((instructor, i) =>
    instructorRow(instructor, pinyin(instructor.id), instructorPhones[i]!),
  )

  const unitChanges = compareRecords('id', Object.keys(unitColumns), unitHistory, standingUnits, units)
  return {
    areas: comparePlaces(input.areas, plan.areas),
    buildings: comparePlaces(input.buildings, plan.buildings),
    organisations: await compareOrganisations(
      tx,
      plan.organisations.map((organisation) => organisationRow(organisation, pinyin(organisation.id))),
    ),
    instructors,
    units: unitChanges,
    goneUnits: unitChanges.gone.map((id) => ({ id, anchorRow: standingUnits.get(id)!.anchor_row as number })),
    people: compareRecords('id', Object.keys(personColumns), personHistory, await loadPeople(tx), people),
    memberships: compareRecords('person_id', Object.keys(membershipColumns), {}, await loadMemberships(tx), memberships),
  }
}

const firstBatch = (standing: UnitRecord | undefined, batchId: string | null): string | null =>
  standing ? (standing.first_batch as string | null) : batchId

function sealer(keyring: Keyring) {
  return (
    table: string,
    field: 'phone' | 'id_number',
    items: readonly { id: string; value: string | null }[],
    mask: (value: string) => string,
  ): SealedValue[] => {
    const sealed = sealBatch(
      keyring,
      { table, column: `${field}_sealed` },
      items.map(({ id, value }) => ({ rowId: id, value })),
    )
    return items.map(({ value }, i) => ({
      masked: value === null ? null : mask(value),
      sealed: sealed[i]!,
      index: value === null ? null : keyring.blindIndex(field, value),
    }))
  }
}

/** Instructors are known by name and phone; the phone is only in the database as a keyed hash, which the thread cannot make. */
async function keepInstructorIds(tx: Tx, keyring: Keyring, plan: SettlePlan): Promise<void> {
  const known = await loadInstructorIds(tx)
  const renamed = new Map<string, string>()
  for (const instructor of plan.instructors) {
    const index = instructor.phone === null ? null : keyring.blindIndex('phone', instructor.phone).toString('hex')
    const id = known.get(`${instructor.name}|${index ?? ''}`)
    if (!id) continue
    renamed.set(instructor.id, id)
    plan.words.set(id, plan.words.get(instructor.id)!)
    instructor.id = id
  }
  for (const avoid of plan.coverage.avoids) avoid.instructorId = renamed.get(avoid.instructorId) ?? avoid.instructorId
  for (const name of plan.coverage.unresolved)
    if (name.instructorId) name.instructorId = renamed.get(name.instructorId) ?? name.instructorId
}
