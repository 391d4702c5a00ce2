import type { UnitRow } from '@sanxin/contract/registry'
import { AppLink, Chip, type LedgerColumn, NumberLink, SourceMarks, useSay } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import type { LedgerUse } from '../../shared/ledger/index.ts'
import { useReadsMembers } from '../../shared/session/index.ts'
import './registry.css'
import { coverageState, dueWord } from './unit-state.ts'

type Sort = '-members' | '-headcount' | '-changed' | 'name' | 'street'

/** The columns of the ledger of units. */
export function useUnitColumns(ledger: LedgerUse<UnitRow>): LedgerColumn<UnitRow>[] {
  const say = useSay()
  const format = useFormat()
  const readsMembers = useReadsMembers()
  const sorted = (sort: Sort): Pick<LedgerColumn<UnitRow>, 'sort' | 'onSort'> => {
    const active = (ledger.state.sort ?? 'name') === sort
    return {
      sort: active ? (sort.startsWith('-') ? 'descending' : 'ascending') : 'none',
      onSort: () => ledger.change({ sort: sort === 'name' ? undefined : sort }),
    }
  }
  return [
    {
      key: 'name',
      head: say({ zh: '单位名称', en: 'Unit' }),
      ...sorted('name'),
      cell: (unit) => (
        <AppLink href={ledger.hrefOf(unit)} onClick={() => ledger.leave(unit)}>
          {unit.name}
        </AppLink>
      ),
    },
    { key: 'code', head: say({ zh: '统一社会信用代码', en: 'Credit code' }), nowrap: true, cell: (unit) => unit.creditCode },
    {
      key: 'place',
      head: say({ zh: '街道 · 社区', en: 'Place' }),
      ...sorted('street'),
      cell: (unit) =>
        placeWords(unit) ? (
          <span className="sx-registry-place">{placeWords(unit)}</span>
        ) : (
          <Chip tone="amber">{say({ zh: '没有落到街道', en: 'no place' })}</Chip>
        ),
    },
    {
      key: 'line',
      head: say({ zh: '条线', en: 'Line' }),
      cell: (unit) =>
        unit.lineName ? (
          <span className="sx-registry-line" title={say(unit.lineName)}>
            {say(unit.lineName)}
          </span>
        ) : unit.inBase ? (
          <Chip>{say({ zh: '系统外', en: 'no line' })}</Chip>
        ) : null,
    },
    { key: 'staff', head: say({ zh: '员工', en: 'Staff' }), numeric: true, ...sorted('-headcount'), cell: (unit) => unit.headcount },
    {
      key: 'members',
      head: say({ zh: '正式党员', en: 'Members' }),
      numeric: true,
      ...sorted('-members'),
      cell: (unit) =>
        readsMembers && unit.fullMembers > 0 ? (
          <NumberLink
            value={unit.fullMembers}
            href={address('/people', { countedAt: unit.id, membership: 'full' })}
            label={`${unit.name} ${say({ zh: '正式党员', en: 'full members' })}`}
          />
        ) : (
          unit.fullMembers
        ),
    },
    {
      key: 'due',
      head: say({ zh: '应建', en: 'Due' }),
      cell: (unit) => {
        const due = dueWord(unit)
        return due ? <Chip tone="outline">{say(due)}</Chip> : null
      },
    },
    {
      key: 'now',
      head: say({ zh: '现状', en: 'Now' }),
      cell: (unit) => {
        const state = coverageState(unit)
        return state ? <Chip tone={state.tone}>{say(state.word)}</Chip> : null
      },
    },
    { key: 'marks', head: say({ zh: '来源', en: 'Sources' }), nowrap: true, cell: (unit) => <SourceMarks marks={unit.marks} /> },
    {
      key: 'changed',
      head: say({ zh: '更新', en: 'Changed' }),
      nowrap: true,
      ...sorted('-changed'),
      cell: (unit) => <time title={format.instant(unit.changedAt)}>{format.day(unit.changedAt)}</time>,
    },
  ]
}

const placeWords = ({ streetName, communityName }: UnitRow): string => [streetName, communityName].filter(Boolean).join(' · ')
