import type { PersonDetail } from '@sanxin/contract/registry'
import { employmentNames } from '@sanxin/domain/registry'
import { AppLink, ButtonLink, Chip, Columns, NextStep, PageHead, Panel, Rows, SkeletonRows, useNavigateTo, useSay } from '@sanxin/ui'
import { useMemo } from 'react'
import { address, useApi } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { useNeighbours } from '../../shared/ledger/index.ts'
import { ProblemRefusal, useKeys, useRecordId } from '../../shared/screen/index.ts'
import { useMay, useReadsMembers } from '../../shared/session/index.ts'
import { HistoryPanel } from '../parts/history-panel.tsx'
import { MembershipPanel } from '../parts/membership-panel.tsx'
import { PersonFacts } from '../parts/person-facts.tsx'
import { membershipNames } from '../parts/person-words.ts'
import { RecordSteps, useRecordCrumbs } from '../parts/record-way.tsx'
import { SourceRows } from '../parts/source-rows.tsx'

/** One person: facts with masked numbers, membership for those who may know it, source rows, who has looked. */
export function PersonPage() {
  const say = useSay()
  const id = useRecordId()
  const label = useLedgerName()
  const { data: detail, error, refetch } = useApi<PersonDetail>(`/api/registry/people/${id}`)
  if (!detail) {
    return (
      <>
        <PageHead crumbs={[{ label, href: '/people' }]} title={say({ zh: '人员', en: 'Person' })} />
        {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : <SkeletonRows />}
      </>
    )
  }
  return <OnePerson key={id} id={id} detail={detail} />
}

function OnePerson({ id, detail }: { id: string; detail: PersonDetail }) {
  const say = useSay()
  const may = useMay()
  const format = useFormat()
  const navigate = useNavigateTo()
  const neighbours = useNeighbours('/api/registry/people', '/people', id)
  const { previousHref, nextHref } = neighbours
  useKeys(
    useMemo(
      () => ({ j: nextHref ? () => navigate(nextHref) : undefined, k: previousHref ? () => navigate(previousHref) : undefined }),
      [nextHref, previousHref, navigate],
    ),
  )
  const { person } = detail
  const ledger = { href: '/people', label: useLedgerName(), unit: say({ zh: '人', en: 'people' }) }
  return (
    <>
      <PageHead
        record
        crumbs={useRecordCrumbs(neighbours, ledger)}
        title={person.name}
        chips={
          <>
            {detail.reviewPairs > 0 ? (
              <Chip tone="amber">{say({ zh: '{count} 对存疑', en: 'doubtful pairs: {count}' }, { count: detail.reviewPairs })}</Chip>
            ) : null}
            <Chip tone="outline">{say(employmentNames[person.employment])}</Chip>
            {person.membership ? <Chip tone="indigo">{say(membershipNames[person.membership])}</Chip> : null}
          </>
        }
        note={person.unitId && person.unitName ? <AppLink href={`/units/${person.unitId}`}>{person.unitName}</AppLink> : undefined}
        actions={
          <RecordSteps
            neighbours={neighbours}
            words={{ previous: say({ zh: '‹ 上一人', en: '‹ Previous' }), next: say({ zh: '下一人 ›', en: 'Next ›' }) }}
          />
        }
      />
      <Columns
        side={
          <>
            {detail.membership ? <MembershipPanel membership={detail.membership} /> : null}
            <Panel title={say({ zh: '谁看过全号', en: 'Who saw a whole number' })}>
              {detail.viewedBy.length === 0 ? (
                <p className="sx-note">{say({ zh: '还没有人看过。', en: 'Nobody has looked.' })}</p>
              ) : (
                <Rows
                  items={detail.viewedBy.map(({ who, at, reason }, index) => ({
                    key: `${index}${at}`,
                    cells: [who, reason ?? '', format.instant(at)],
                  }))}
                />
              )}
            </Panel>
            <HistoryPanel timeline={detail.timeline} />
          </>
        }
      >
        {detail.reviewPairs > 0 ? (
          <NextStep
            title={say({ zh: '先核对：可能还有同一个人的记录', en: 'Review first: other records may be the same person' })}
            why={say(
              {
                zh: '有 {count} 对存疑。定了以后，党员算在哪一家才准。',
                en: 'Doubtful pairs that decide where this person counts: {count}.',
              },
              { count: detail.reviewPairs },
            )}
            action={
              may('linkage.read') ? (
                <ButtonLink href={address('/review', { entity: 'person', search: person.name })}>
                  {say({ zh: '去核对', en: 'Review' })}
                </ButtonLink>
              ) : undefined
            }
          />
        ) : null}
        <PersonFacts detail={detail} />
        <SourceRows rows={detail.rows} />
      </Columns>
    </>
  )
}

/** The ledger is called after what its reader finds in it. */
function useLedgerName(): string {
  const say = useSay()
  return useReadsMembers() ? say({ zh: '党员台账', en: 'People and members' }) : say({ zh: '人员台账', en: 'People' })
}
