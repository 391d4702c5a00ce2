import type { Office } from '../office.ts'
import type { Workbook } from '../types.ts'
import { buildingsWorkbook } from './buildings.ts'
import { communitiesWorkbook } from './communities.ts'
import { instructorsWorkbook } from './instructors.ts'
import { insuredPersonsWorkbook } from './insured-persons.ts'
import { insuredUnitsWorkbook } from './insured-units.ts'
import { marketRegistrationWorkbook } from './market-registration.ts'
import { massOrganisationsWorkbook } from './mass-organisations.ts'
import { membersWorkbook } from './members.ts'
import { partyOrganisationsWorkbook } from './party-organisations.ts'
import { ridersWorkbook } from './riders.ts'
import { socialOrganisationsWorkbook } from './social-organisations.ts'
import { statisticsUnitsWorkbook } from './statistics-units.ts'
import { surveyWorkbook } from './survey.ts'
import { taxpayersWorkbook } from './taxpayers.ts'

const departments: readonly ((office: Office) => Workbook)[] = [
  communitiesWorkbook,
  buildingsWorkbook,
  partyOrganisationsWorkbook,
  marketRegistrationWorkbook,
  taxpayersWorkbook,
  insuredUnitsWorkbook,
  statisticsUnitsWorkbook,
  socialOrganisationsWorkbook,
  insuredPersonsWorkbook,
  membersWorkbook,
  ridersWorkbook,
  surveyWorkbook,
  instructorsWorkbook,
  massOrganisationsWorkbook,
]

/** All workbooks that the departments of the district send. */
export const writeWorkbooks = (office: Office): Workbook[] => departments.map((department) => department(office))
