import type { UnitPage, UnitRow } from '@sanxin/contract/registry'
import { Button, ButtonLink, EmptyState, PageHead, thousands, useSay, ViewTabs } from '@sanxin/ui'
import { useState } from 'react'
import { address, useApi } from '../../shared/api/index.ts'
import { LedgerFilters, LedgerList, useLedger } from '../../shared/ledger/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { asPastedRows } from '../parts/copy-rows.ts'
import { UnitFacets } from '../parts/unit-facets.tsx'
import { dueWord } from '../parts/unit-state.ts'
import { unitViews, viewOf } from '../parts/unit-views.ts'
import { useUnitColumns } from '../parts/use-unit-columns.tsx'
import { unitConditionKeys, useUnitSpecs } from '../parts/use-unit-specs.ts'

const path = '/api/registry/units'
const unit = { zh: '家', en: 'units' }
const idOf = ({ id }: UnitRow): string => id
const keysOf = (rows: readonly UnitRow[]): string => rows.map(idOf).join(' ')

/** The ledger of units: views, search, conditions, counts, table. */
export function UnitLedger() {
  const say = useSay()
  const may = useMay()
  const ledger = useLedger<UnitRow>({ path, specs: unitConditionKeys, rowKey: idOf, record: '/units' })
  const specs = useUnitSpecs(ledger.conditions.building, ledger.page)
  const columns = useUnitColumns(ledger)
  const counts = useViewCounts()
  const [copied, setCopied] = useState('')
  const view = viewOf(ledger.conditions)
  const title = view.key === 'all' ? say({ zh: '单位台账', en: 'Units' }) : say(view.label)
  return (
    <div className="sx-registry-units">
      <PageHead
        crumbs={[
          { label: say({ zh: '摸底', en: 'Find' }) },
          { label: say({ zh: '单位台账', en: 'Units' }), ...(view.key === 'all' ? {} : { href: '/units' }) },
        ]}
        title={title}
        note={ledger.page ? say({ zh: '{count} 家', en: '{count} units' }, { count: thousands(ledger.page.total) }) : undefined}
      />
      <ViewTabs
        current={view.key}
        tabs={unitViews.map(({ key, label, filters }, at) => ({
          key,
          label: say(label),
          count: counts[at],
          href: address('/units', filters),
        }))}
      />
      <LedgerFilters ledger={ledger} specs={specs} searchLabel={say({ zh: '名称、代码、拼音首字母', en: 'Name, code, pinyin initials' })} />
      <UnitFacets conditions={ledger.conditions} search={ledger.state.search} href={ledger.href} />
      <LedgerList
        ledger={ledger}
        columns={columns}
        caption={title}
        unit={unit}
        labelOf={({ name }) => name}
        deeds={(rows) => (
          <Button kind="onInk" small onClick={() => copy(rows)}>
            {copied === keysOf(rows)
              ? say({ zh: '已复制，可贴进表格', en: 'Copied; paste it into a sheet' })
              : say({ zh: '复制这 {count} 家', en: 'Copy these {count}' }, { count: rows.length })}
          </Button>
        )}
        empty={
          <EmptyState
            purpose={say({
              zh: '还没有单位。把部门送来的表拖进来就行。',
              en: 'No units yet. Drop the departments’ rosters into the importer.',
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

  function copy(rows: readonly UnitRow[]): void {
    const head = [
      { zh: '单位名称', en: 'Unit' },
      { zh: '统一社会信用代码', en: 'Credit code' },
      { zh: '街道', en: 'Sub-district' },
    ].map((one) => say(one))
    const lines = rows.map((row) => {
      const due = dueWord(row)
      return [row.name, row.creditCode, row.streetName, row.communityName, row.lineName ? say(row.lineName) : null, due ? say(due) : null]
    })
    const more = [
      { zh: '社区', en: 'Community' },
      { zh: '条线', en: 'Line' },
      { zh: '应建', en: 'Due' },
    ].map((one) => say(one))
    void navigator.clipboard.writeText(asPastedRows([[...head, ...more], ...lines])).then(() => setCopied(keysOf(rows)))
  }
}

/** How many units each view holds in the reader's scope; the list behind a tab is asked with the same conditions. */
function useViewCounts(): (number | undefined)[] {
  // The views are a fixed table, so every render calls the same hooks in the same order.
  return unitViews.map(({ filters }) => useApi<UnitPage>(path, { limit: 1, ...filters }).data?.total)
}
