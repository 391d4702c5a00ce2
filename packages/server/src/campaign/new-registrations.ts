import type { NewRegistration, NewRegistrationPage } from '@sanxin/contract/campaign'
import { listNewUnits, listRegistrationBatches, type Newness, type NewUnit } from '@sanxin/store/campaign'
import type { Tx } from '@sanxin/store/platform/request'
import type { Static } from 'typebox'

/** Rosters in which a unit appears when it is registered. */
const registers = ['market-registration', 'social-organisations']
/** How young a unit is that counts as new when everything came at once. */
const youngDays = 60

/** Units registered since the last import (双同步): due, where, and whom to call. */
export async function getNewRegistrations(tx: Tx, page: { after?: string; limit?: number }): Promise<Static<typeof NewRegistrationPage>> {
  const { items, ...rest } = await listNewUnits(tx, await newness(tx), page)
  return { items: items.map(newRegistration), ...rest }
}

async function newness(tx: Tx): Promise<Newness> {
  const { registrations, newest } = await listRegistrationBatches(tx, registers)
  if (registrations.length <= 1 && (newest === null || newest === registrations[0])) return { by: 'founding', days: youngDays }
  const first = registrations.at(-1)
  const recent = [registrations[0], newest].filter((id): id is string => typeof id === 'string' && id !== first)
  return { by: 'batch', batchIds: [...new Set(recent)] }
}

const newRegistration = (unit: NewUnit): Static<typeof NewRegistration> => ({
  unitId: unit.unitId,
  name: unit.name,
  creditCode: unit.creditCode,
  foundedOn: unit.foundedOn,
  firstSeenAt: unit.firstSeenAt.toISOString(),
  due: unit.due,
  fullMembers: unit.fullMembers,
  streetName: unit.streetName,
  communityName: unit.communityName,
  call: callOf(unit),
})

function callOf({ contact, legalPerson, phoneMasked }: NewUnit): Static<typeof NewRegistration>['call'] {
  const name = contact ?? legalPerson
  return name === null && phoneMasked === null ? null : { name: name ?? '', phoneMasked }
}
