import { Instructor, Organisation, OrganisationQuery } from '@sanxin/contract/organisation'
import { PageQuery, pageOf, shape, Uuid } from '@sanxin/contract/platform/shape'
import { listInstructors, listOrganisations } from '@sanxin/store/organisation'
import { Type } from 'typebox'
import { type Route, readRoute } from '../platform/http/index.ts'

const InstructorQuery = shape({ ...PageQuery, area: Type.Optional(Uuid), search: Type.Optional(Type.String({ maxLength: 80 })) })

/** Party and mass organisations, and the instructors. */
export const organisationRoutes: readonly Route[] = [
  readRoute({
    url: '/api/organisation/organisations',
    contract: { query: OrganisationQuery, answer: pageOf(Organisation) },
    action: 'organisation.read',
    surface: 'list',
    summary: '组织 Party and mass organisations',
    handle: ({ tx, query: { after, limit, ...filters } }) => listOrganisations(tx, filters, { after, limit }),
  }),
  readRoute({
    url: '/api/organisation/instructors',
    contract: { query: InstructorQuery, answer: pageOf(Instructor) },
    action: 'organisation.read',
    surface: 'list',
    summary: '党建指导员 Party-building instructors',
    handle: ({ tx, query: { after, limit, ...filters } }) => listInstructors(tx, filters, { after, limit }),
  }),
]
