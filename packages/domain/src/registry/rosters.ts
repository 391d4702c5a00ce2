import type { RosterKind } from '../platform/exchange/index.ts'
import { marketRegistration, taxpayers } from './rosters-enterprises.ts'
import { insuredPersons, partyMembers, riders } from './rosters-people.ts'
import { survey } from './rosters-survey.ts'
import { insuredUnits, socialOrganisations, statisticsUnits } from './rosters-units.ts'

/** The rosters of units and people that this column takes in. */
export const registryRosters: readonly RosterKind[] = [
  marketRegistration,
  taxpayers,
  insuredUnits,
  statisticsUnits,
  socialOrganisations,
  survey,
  insuredPersons,
  partyMembers,
  riders,
]
