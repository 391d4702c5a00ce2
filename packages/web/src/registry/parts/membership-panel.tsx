import type { PersonDetail } from '@sanxin/contract/registry'
import { AppLink, Chip, Panel, Rows, useSay } from '@sanxin/ui'
import { useFormat } from '../../shared/format/index.ts'
import { membershipNames, standingNames } from './person-words.ts'

/** Membership and where it counts, with the rule that decided. */
export function MembershipPanel({ membership }: { membership: NonNullable<PersonDetail['membership']> }) {
  const say = useSay()
  const format = useFormat()
  const rows: [string, React.ReactNode][] = [
    [say({ zh: '身份', en: 'Kind' }), `${say(membershipNames[membership.kind])} · ${say(standingNames[membership.standing])}`],
    [say({ zh: '入党', en: 'Joined' }), format.day(membership.joinedOn, { full: true })],
    [say({ zh: '转正', en: 'Confirmed' }), format.day(membership.confirmedOn, { full: true })],
    [say({ zh: '所在支部', en: 'Branch' }), membership.branch],
    [say({ zh: '名册写的单位', en: 'Unit in the roster' }), membership.workplace],
    [
      say({ zh: '算在', en: 'Counts at' }),
      membership.countedAt ? (
        <AppLink href={`/units/${membership.countedAt.id}`}>{membership.countedAt.name}</AppLink>
      ) : (
        say({ zh: '哪一家都不算', en: 'no unit' })
      ),
    ],
  ]
  return (
    <Panel
      title={say({ zh: '党员身份', en: 'Membership' })}
      aside={membership.undisclosed ? <Chip tone="amber">{say({ zh: '可能是口袋党员', en: 'possibly undisclosed' })}</Chip> : undefined}
      foot={say(membership.because)}
    >
      <Rows
        items={rows
          .filter(([, value]) => value)
          .map(([name, value]) => ({
            key: name,
            cells: [
              <span key="name" className="sx-note">
                {name}
              </span>,
              value,
            ],
          }))}
      />
    </Panel>
  )
}
