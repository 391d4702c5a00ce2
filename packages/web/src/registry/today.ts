import type { PersonPage, UnitPage } from '@sanxin/contract/registry'
import { useApi } from '../shared/api/index.ts'
import { sessionMay, sessionReadsMembers } from '../shared/session/index.ts'
import type { TodayPart } from '../shared/today/index.ts'

/** How many records the two ledgers hold in the reader's scope. */
export const today: TodayPart = {
  useToday: (session) => {
    const enabled = sessionMay(session, 'registry.read')
    const units = useApi<UnitPage>('/api/registry/units', { limit: 1 }, { enabled })
    const people = useApi<PersonPage>(
      '/api/registry/people',
      { limit: 1, membership: sessionReadsMembers(session) ? 'any' : undefined },
      { enabled },
    )
    return {
      counts: { ...(units.data ? { '/units': units.data.total } : {}), ...(people.data ? { '/people': people.data.total } : {}) },
      error: units.error,
    }
  },
}
