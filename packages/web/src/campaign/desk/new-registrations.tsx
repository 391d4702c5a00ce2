import type { NewRegistration } from '@sanxin/contract/campaign'
import { dueNames } from '@sanxin/domain/registry'
import { AppLink, Chip, EmptyState, type LedgerColumn, NumberLink, PageHead, thousands, useSay } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { LedgerList, useLedger } from '../../shared/ledger/index.ts'
import { useReadsMembers } from '../../shared/session/index.ts'

const idOf = ({ unitId }: NewRegistration): string => unitId
const dueTable: Readonly<Record<string, { zh: string; en: string }>> = dueNames

/** Units registered since the last import (双同步): what each is due, where it is, whom to call. */
export function NewRegistrations() {
  const say = useSay()
  const format = useFormat()
  const readsMembers = useReadsMembers()
  const ledger = useLedger<NewRegistration>({ path: '/api/campaign/new-registrations', specs: [], rowKey: idOf, record: '/units' })
  const columns: LedgerColumn<NewRegistration>[] = [
    {
      key: 'name',
      head: say({ zh: '单位名称', en: 'Unit' }),
      cell: (row) => (
        <AppLink href={`/units/${row.unitId}`} onClick={() => ledger.leave(row)}>
          {row.name}
        </AppLink>
      ),
    },
    { key: 'code', head: say({ zh: '统一社会信用代码', en: 'Credit code' }), nowrap: true, cell: ({ creditCode }) => creditCode },
    { key: 'founded', head: say({ zh: '成立', en: 'Founded' }), nowrap: true, cell: ({ foundedOn }) => format.day(foundedOn) },
    {
      key: 'place',
      head: say({ zh: '街道 · 社区', en: 'Sub-district · community' }),
      cell: ({ streetName, communityName }) =>
        [streetName, communityName].filter(Boolean).join(' · ') || <Chip tone="amber">{say({ zh: '没有落到街道', en: 'no place' })}</Chip>,
    },
    {
      key: 'members',
      head: say({ zh: '正式党员', en: 'Full members' }),
      numeric: true,
      cell: ({ unitId, name, fullMembers }) =>
        readsMembers && fullMembers > 0 ? (
          <NumberLink value={fullMembers} href={address('/people', { countedAt: unitId, membership: 'full' })} label={name} />
        ) : (
          fullMembers
        ),
    },
    {
      key: 'due',
      head: say({ zh: '应建', en: 'Due' }),
      cell: ({ due }) => <Chip tone={due === 'none' ? 'plain' : 'outline'}>{say(dueTable[due] ?? { zh: due, en: due })}</Chip>,
    },
    {
      key: 'call',
      head: say({ zh: '打给谁', en: 'Whom to call' }),
      cell: ({ call }) =>
        call ? (
          <>
            {call.name} <span className="sx-note">{call.phoneMasked}</span>
          </>
        ) : (
          <span className="sx-note">{say({ zh: '名册里没有电话', en: 'no number in the rosters' })}</span>
        ),
    },
    { key: 'seen', head: say({ zh: '进台账', en: 'Entered' }), nowrap: true, cell: ({ firstSeenAt }) => format.day(firstSeenAt) },
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }]}
        title={say({ zh: '新设单位', en: 'New registrations' })}
        note={
          ledger.page
            ? say(
                { zh: '{count} 家，上次导入以来新登记的（双同步）', en: '{count} units registered since the last import' },
                { count: thousands(ledger.page.total) },
              )
            : undefined
        }
      />
      <LedgerList
        ledger={ledger}
        columns={columns}
        caption={say({ zh: '新设单位', en: 'New registrations' })}
        unit={{ zh: '家', en: 'units' }}
        labelOf={({ name }) => name}
        empty={<EmptyState purpose={say({ zh: '上次导入以来没有新登记的单位。', en: 'No unit was registered since the last import.' })} />}
      />
    </>
  )
}
