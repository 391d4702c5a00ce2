import type { Instructor } from '@sanxin/contract/organisation'
import { ButtonLink, Chip, EmptyState, type LedgerColumn, PageHead, thousands, useSay } from '@sanxin/ui'
import { LedgerFilters, LedgerList, useLedger } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { instructorConditionKeys, useAreaSpec } from '../parts/organisation-specs.ts'

const idOf = ({ id }: Instructor): string => id

/** The instructors: from where, for what, how many units each can take; nobody is ranked. */
export function InstructorList() {
  const say = useSay()
  const may = useMay()
  const specs = [useAreaSpec()]
  const ledger = useLedger<Instructor>({ path: '/api/organisation/instructors', specs: instructorConditionKeys, rowKey: idOf })
  const columns: LedgerColumn<Instructor>[] = [
    { key: 'name', head: say({ zh: '姓名', en: 'Name' }), cell: ({ name }) => name },
    { key: 'workplace', head: say({ zh: '单位职务', en: 'Office' }), cell: ({ workplace }) => workplace },
    {
      key: 'kind',
      head: say({ zh: '选派类型', en: 'Sent as' }),
      cell: ({ dispatchKind }) => (dispatchKind ? <Chip tone="outline">{dispatchKind}</Chip> : null),
    },
    { key: 'background', head: say({ zh: '熟悉行业', en: 'Knows' }), cell: ({ background }) => background },
    { key: 'area', head: say({ zh: '地方', en: 'Place' }), cell: ({ areaName }) => areaName },
    { key: 'phone', head: say({ zh: '电话', en: 'Phone' }), nowrap: true, cell: ({ phoneMasked }) => phoneMasked },
    {
      key: 'load',
      head: say({ zh: '已联系 / 最多', en: 'Has / can take' }),
      numeric: true,
      nowrap: true,
      cell: ({ assigned, capacity }) => (capacity === null ? assigned : `${assigned} / ${capacity}`),
    },
    { key: 'avoids', head: say({ zh: '回避', en: 'Keeps away from' }), cell: ({ avoids }) => avoids.join(say({ zh: '、', en: ', ' })) },
  ]
  return (
    <div className="sx-ledger-names">
      <PageHead
        crumbs={[{ label: say({ zh: '组建', en: 'Build' }) }]}
        title={say({ zh: '指导员', en: 'Instructors' })}
        note={
          ledger.page
            ? say({ zh: '{count} 人，按姓名排', en: '{count} people, by name' }, { count: thousands(ledger.page.total) })
            : undefined
        }
      />
      <LedgerFilters ledger={ledger} specs={specs} searchLabel={say({ zh: '姓名、单位', en: 'Name, office' })} />
      <LedgerList
        ledger={ledger}
        columns={columns}
        caption={say({ zh: '指导员', en: 'Instructors' })}
        unit={{ zh: '人', en: 'people' }}
        labelOf={({ name }) => name}
        empty={
          <EmptyState
            purpose={say({
              zh: '还没有指导员。导入党建指导员名册后，就在这里。',
              en: 'No instructor yet. Import the roster of instructors.',
            })}
            action={may('import.run') ? <ButtonLink href="/import">{say({ zh: '去导入', en: 'Import' })}</ButtonLink> : undefined}
          />
        }
      />
    </div>
  )
}
