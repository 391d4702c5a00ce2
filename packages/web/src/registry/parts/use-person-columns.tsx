import type { PersonRow } from '@sanxin/contract/registry'
import { employmentNames } from '@sanxin/domain/registry'
import { AppLink, Chip, type LedgerColumn, useSay } from '@sanxin/ui'
import { useFormat } from '../../shared/format/index.ts'
import type { LedgerUse } from '../../shared/ledger/index.ts'
import './registry.css'
import { membershipNames } from './person-words.ts'

/** The columns of the ledger of people; those about membership only for readers who may know it. */
export function usePersonColumns(ledger: LedgerUse<PersonRow>, readsMembers: boolean): LedgerColumn<PersonRow>[] {
  const say = useSay()
  const format = useFormat()
  const unitLink = (id: string | null, name: string | null) => (id && name ? <AppLink href={`/units/${id}`}>{name}</AppLink> : name)
  const all: LedgerColumn<PersonRow>[] = [
    {
      key: 'name',
      head: say({ zh: '姓名', en: 'Name' }),
      cell: (person) => (
        <AppLink href={ledger.hrefOf(person)} onClick={() => ledger.leave(person)}>
          {person.name}
        </AppLink>
      ),
    },
    {
      key: 'born',
      head: say({ zh: '性别、生年', en: 'Sex, born' }),
      nowrap: true,
      cell: ({ sex, birthYear }) => [sexWord(sex), birthYear].filter(Boolean).join(' '),
    },
    { key: 'id', head: say({ zh: '身份证号', en: 'ID number' }), nowrap: true, cell: ({ idNumberMasked }) => idNumberMasked },
    { key: 'phone', head: say({ zh: '手机', en: 'Phone' }), nowrap: true, cell: ({ phoneMasked }) => phoneMasked },
    {
      key: 'unit',
      head: say({ zh: '在哪一家', en: 'Works at' }),
      cell: ({ unitId, unitName }) => <span className="sx-registry-long">{unitLink(unitId, unitName)}</span>,
    },
    {
      key: 'employment',
      head: say({ zh: '从业', en: 'Employment' }),
      cell: ({ employment }) => <Chip tone={employment === 'left' ? 'plain' : 'outline'}>{say(employmentNames[employment])}</Chip>,
    },
  ]
  const members: LedgerColumn<PersonRow>[] = [
    {
      key: 'membership',
      head: say({ zh: '党员', en: 'Membership' }),
      cell: ({ membership, undisclosed }) => (
        <>
          {membership ? <Chip tone={membership === 'suspended' ? 'ochre' : 'indigo'}>{say(membershipNames[membership])}</Chip> : null}
          {undisclosed ? <Chip tone="amber">{say({ zh: '口袋党员？', en: 'undisclosed?' })}</Chip> : null}
        </>
      ),
    },
    {
      key: 'branch',
      head: say({ zh: '所在支部', en: 'Branch' }),
      cell: ({ branch }) => <span className="sx-registry-long">{branch}</span>,
    },
    {
      key: 'counted',
      head: say({ zh: '算在哪一家', en: 'Counts at' }),
      cell: ({ countedAtId, countedAtName, unitId }) =>
        countedAtId === unitId && countedAtId !== null ? (
          <span className="sx-note">{say({ zh: '同上班处', en: 'as employed' })}</span>
        ) : (
          unitLink(countedAtId, countedAtName)
        ),
    },
  ]
  const changed: LedgerColumn<PersonRow> = {
    key: 'changed',
    head: say({ zh: '更新', en: 'Changed' }),
    nowrap: true,
    cell: ({ changedAt }) => format.day(changedAt),
  }
  return [...all, ...(readsMembers ? members : []), changed]

  function sexWord(sex: string | null): string | null {
    if (sex === '男') return say({ zh: '男', en: 'male' })
    return sex === '女' ? say({ zh: '女', en: 'female' }) : sex
  }
}
