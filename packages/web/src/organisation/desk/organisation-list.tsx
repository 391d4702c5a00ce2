import type { Organisation } from '@sanxin/contract/organisation'
import { ButtonLink, Chip, EmptyState, type LedgerColumn, NumberLink, PageHead, thousands, useSay, ViewTabs } from '@sanxin/ui'
import { address, useApi } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { LedgerFilters, LedgerList, type LedgerPage, useLedger } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { organisationConditionKeys, useOrganisationSpecs } from '../parts/organisation-specs.ts'
import { formationNames, kindNames, levelNames, termNames } from '../parts/organisation-words.ts'

const path = '/api/organisation/organisations'
const idOf = ({ id }: Organisation): string => id
const kinds = Object.keys(kindNames) as Organisation['kind'][]

/** Party and mass organisations: kind, formation, leader, term. */
export function OrganisationList() {
  const say = useSay()
  const format = useFormat()
  const may = useMay()
  const specs = useOrganisationSpecs()
  const ledger = useLedger<Organisation>({ path, specs: organisationConditionKeys, rowKey: idOf })
  // The kinds are a fixed table, so every render calls the same hooks in the same order.
  const counts = [{}, ...kinds.map((kind) => ({ kind })), { term: 'ended' }].map(
    (query) => useApi<LedgerPage<Organisation>>(path, { limit: 1, ...query }).data?.total,
  )
  const { kind, term } = ledger.conditions
  const columns: LedgerColumn<Organisation>[] = [
    {
      key: 'name',
      head: say({ zh: '组织名称', en: 'Organisation' }),
      cell: (row) => (
        <>
          {row.name} {row.dissolved ? <Chip tone="plain">{say({ zh: '已撤销', en: 'dissolved' })}</Chip> : null}
        </>
      ),
    },
    {
      key: 'kind',
      head: say({ zh: '种类', en: 'Kind' }),
      nowrap: true,
      cell: (row) => (row.level === 'mass' ? say(kindNames[row.kind]) : say(levelNames[row.level])),
    },
    {
      key: 'formation',
      head: say({ zh: '组建方式', en: 'Formation' }),
      cell: ({ formation }) => (formation ? <Chip tone="outline">{say(formationNames[formation])}</Chip> : null),
    },
    { key: 'area', head: say({ zh: '地方', en: 'Place' }), cell: ({ areaName }) => areaName },
    { key: 'superior', head: say({ zh: '上级', en: 'Superior' }), cell: ({ superior }) => superior },
    { key: 'leader', head: say({ zh: '负责人', en: 'Leader' }), nowrap: true, cell: ({ leader }) => leader },
    { key: 'founded', head: say({ zh: '成立', en: 'Founded' }), nowrap: true, cell: ({ foundedOn }) => format.day(foundedOn) },
    {
      key: 'term',
      head: say({ zh: '任期', en: 'Term' }),
      nowrap: true,
      cell: ({ termState, termTo }) =>
        termState ? (
          <>
            <Chip tone={termNames[termState].tone}>{say(termNames[termState])}</Chip> <span className="sx-note">{format.day(termTo)}</span>
          </>
        ) : null,
    },
    {
      key: 'units',
      head: say({ zh: '覆盖单位', en: 'Units covered' }),
      numeric: true,
      cell: ({ id, name, units }) =>
        units ? <NumberLink value={units} href={address('/units', { organisation: id })} label={name} /> : null,
    },
    { key: 'members', head: say({ zh: '名册人数', en: 'Members' }), numeric: true, cell: ({ members }) => members || null },
  ]
  const words = [say({ zh: '全部', en: 'All' }), ...kinds.map((one) => say(kindNames[one])), say({ zh: '到届未换', en: 'Term ended' })]
  const hrefs = [
    '/organisations',
    ...kinds.map((one) => address('/organisations', { kind: one })),
    address('/organisations', { term: 'ended' }),
  ]
  return (
    <>
      <PageHead
        crumbs={[{ label: say({ zh: '组织生活', en: 'Branch life' }) }]}
        title={say({ zh: '组织与班子', en: 'Organisations' })}
        note={ledger.page ? say({ zh: '{count} 个组织', en: '{count} organisations' }, { count: thousands(ledger.page.total) }) : undefined}
      />
      <ViewTabs
        current={kind ?? (term === 'ended' ? 'ended' : 'all')}
        tabs={['all', ...kinds, 'ended'].map((key, at) => ({ key, label: words[at] ?? '', count: counts[at], href: hrefs[at] ?? '' }))}
      />
      <LedgerFilters ledger={ledger} specs={specs} searchLabel={say({ zh: '组织名称、负责人', en: 'Name, leader' })} />
      <LedgerList
        ledger={ledger}
        columns={columns}
        caption={say({ zh: '组织与班子', en: 'Organisations' })}
        unit={{ zh: '个', en: 'organisations' }}
        labelOf={({ name }) => name}
        empty={
          <EmptyState
            purpose={say({
              zh: '还没有组织。导入党组织名册和群团组织名册后，就在这里。',
              en: 'No organisation yet. Import the rosters of party and mass organisations.',
            })}
            action={may('import.run') ? <ButtonLink href="/import">{say({ zh: '去导入', en: 'Import' })}</ButtonLink> : undefined}
          />
        }
      />
    </>
  )
}
