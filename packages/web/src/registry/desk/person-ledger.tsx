import type { PersonPage, PersonRow } from '@sanxin/contract/registry'
import { ButtonLink, EmptyState, PageHead, thousands, useSay, ViewTabs } from '@sanxin/ui'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { address, useApi } from '../../shared/api/index.ts'
import { LedgerFilters, LedgerList, useLedger } from '../../shared/ledger/index.ts'
import { useMay, useReadsMembers } from '../../shared/session/index.ts'
import { personConditionKeys, usePersonSpecs } from '../parts/person-specs.ts'
import { personViewOf, personViews } from '../parts/person-views.ts'
import { usePersonColumns } from '../parts/use-person-columns.tsx'
import '../parts/registry.css'

const path = '/api/registry/people'
const unit = { zh: '人', en: 'people' }
const idOf = ({ id }: PersonRow): string => id

/** The ledger of people: numbers masked, membership for those only who may know it. */
export function PersonLedger() {
  const say = useSay()
  const may = useMay()
  const readsMembers = useReadsMembers()
  const ledger = useLedger<PersonRow>({ path, specs: personConditionKeys(readsMembers), rowKey: idOf, record: '/people' })
  const specs = usePersonSpecs(readsMembers, unitNames(ledger.page))
  const columns = usePersonColumns(ledger, readsMembers)
  const views = personViews.filter((view) => readsMembers || !view.ofMembers)
  // The views of a reader do not change while signed in, so every render calls the same hooks in the same order.
  const counts = views.map(({ filters }) => useApi<PersonPage>(path, { limit: 1, ...filters }).data?.total)
  const title = readsMembers ? say({ zh: '党员台账', en: 'People and members' }) : say({ zh: '人员台账', en: 'People' })
  useMembersFirst(readsMembers)
  return (
    <div className="sx-registry-people">
      <PageHead
        crumbs={[{ label: say({ zh: '摸底', en: 'Find' }) }]}
        title={title}
        note={
          ledger.page
            ? say(
                {
                  zh: '{count} 人 · 证件号和电话都遮着，看全号要写理由',
                  en: '{count} people · numbers are masked; seeing one whole needs a reason',
                },
                { count: thousands(ledger.page.total) },
              )
            : undefined
        }
      />
      <ViewTabs
        current={personViewOf(ledger.conditions).key}
        tabs={views.map(({ key, label, filters }, at) => ({
          key,
          label: say(label),
          count: counts[at],
          href: address('/people', key === 'all' && readsMembers ? { view: 'all' } : filters),
        }))}
      />
      <LedgerFilters
        ledger={ledger}
        specs={specs}
        searchLabel={say({ zh: '姓名、拼音、证件号、手机号', en: 'Name, pinyin, ID or phone' })}
      />
      <LedgerList
        ledger={ledger}
        columns={columns}
        caption={title}
        unit={unit}
        labelOf={({ name }) => name}
        nothingYet={counts[0] === 0}
        empty={
          <EmptyState
            purpose={say({
              zh: '还没有人。导入参保人员、骑手或党员名册后，人就在这里。',
              en: 'Nobody yet. Import the rosters of insured staff, riders or members.',
            })}
            action={
              may('import.run') ? (
                <ButtonLink kind="primary" href="/import">
                  {say({ zh: '导入资料', en: 'Import rosters' })}
                </ButtonLink>
              ) : undefined
            }
          />
        }
      />
    </div>
  )
}

/** The ledger opened without any condition shows the members to those who may know them, as its name and its count say. */
function useMembersFirst(readsMembers: boolean): void {
  const { history } = useRouter()
  const { searchStr } = useLocation()
  useEffect(() => {
    if (readsMembers && searchStr === '') history.replace(address('/people', { membership: 'any' }))
  }, [readsMembers, searchStr, history])
}

/** Names of the units on a page, for the chip of a condition that holds only an id. */
function unitNames(page: { items: PersonRow[] } | undefined): Map<string, string> {
  return new Map(
    page?.items.flatMap(({ unitId, unitName, countedAtId, countedAtName }) => [
      ...(unitId && unitName ? [[unitId, unitName] as const] : []),
      ...(countedAtId && countedAtName ? [[countedAtId, countedAtName] as const] : []),
    ]),
  )
}
