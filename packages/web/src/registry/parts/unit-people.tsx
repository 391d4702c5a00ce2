import type { PersonPage, UnitRow } from '@sanxin/contract/registry'
import { employmentNames } from '@sanxin/domain/registry'
import { AppLink, Chip, NumberLink, Panel, Rows, SkeletonRows, useSay } from '@sanxin/ui'
import { address, useApi } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useReadsMembers } from '../../shared/session/index.ts'
import { membershipNames } from './person-words.ts'

/** How many people stand on the page; the rest are a list of their own. */
const inSight = 8

/** Members that count here, for those who may know them; for all others the people who work here. */
export function UnitPeople({ unit }: { unit: UnitRow }) {
  const say = useSay()
  const readsMembers = useReadsMembers()
  const which = readsMembers ? { countedAt: unit.id } : { unit: unit.id }
  const { data, error, refetch } = useApi<PersonPage>('/api/registry/people', { ...which, limit: inSight })
  const staff = useApi<PersonPage>('/api/registry/people', { unit: unit.id, limit: 1 }).data?.total
  const list = address('/people', which)
  const head = readsMembers ? say({ zh: '党员', en: 'Members' }) : say({ zh: '在这里的人', en: 'People here' })
  return (
    <Panel
      title={
        <>
          {head} {data && data.total > 0 ? <NumberLink value={data.total} href={list} label={head} /> : null}
        </>
      }
      note={readsMembers ? undefined : say({ zh: '党员身份只给指定的岗位看', en: 'membership is shown to few offices only' })}
      aside={
        readsMembers && staff ? (
          <>
            {say({ zh: '全部员工', en: 'all staff' })} <NumberLink value={staff} href={address('/people', { unit: unit.id })} />
          </>
        ) : undefined
      }
    >
      {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <SkeletonRows rows={3} /> : null}
      {data?.items.length === 0 ? (
        <p className="sx-note">{say({ zh: '名册里还没有人在这一家。', en: 'No roster places anybody here yet.' })}</p>
      ) : null}
      {data && data.items.length > 0 ? (
        <Rows
          items={data.items.map((person) => ({
            key: person.id,
            cells: [
              <AppLink key="name" href={`/people/${person.id}`}>
                {person.name}
              </AppLink>,
              say(employmentNames[person.employment]),
              person.membership ? (
                <Chip key="membership" tone={person.membership === 'full' ? 'outline' : 'plain'}>
                  {say(membershipNames[person.membership])}
                </Chip>
              ) : (
                (person.phoneMasked ?? '')
              ),
            ],
          }))}
        />
      ) : null}
    </Panel>
  )
}
