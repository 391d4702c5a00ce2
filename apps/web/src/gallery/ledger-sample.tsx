import {
  AppLink,
  Button,
  ButtonLink,
  Chip,
  FacetBar,
  FilterRow,
  Ledger,
  type LedgerColumn,
  NumberLink,
  PageHead,
  SelectionBar,
  SourceMarks,
  type Tone,
  ViewTabs,
} from '@sanxin/ui'
import { useState } from 'react'
import { marks, units } from './invented.ts'

type Unit = (typeof units)[number]
const causeTones: Record<string, Tone> = { 缺书记人选: 'amber', '企业不愿 · 走访 2 次': 'ochre', 未走访: 'plain' }
const key = (unit: Unit) => unit.id

const columns: LedgerColumn<Unit>[] = [
  { key: 'name', head: '单位名称', cell: (unit) => <AppLink href={`/units/${unit.id}`}>{unit.name}</AppLink> },
  { key: 'code', head: '统一社会信用代码', cell: (unit) => unit.code, nowrap: true },
  { key: 'area', head: '街道 · 社区', cell: (unit) => unit.area, nowrap: true },
  { key: 'staff', head: '员工', cell: (unit) => unit.staff, numeric: true },
  { key: 'members', head: '正式党员', cell: (unit) => <NumberLink value={unit.members} href="/people" />, numeric: true },
  { key: 'due', head: '应建', cell: (unit) => <Chip tone="outline">{unit.due}</Chip>, nowrap: true },
  { key: 'cause', head: '还没建，因为', cell: (unit) => <Chip tone={causeTones[unit.cause] ?? 'indigo'}>{unit.cause}</Chip> },
  { key: 'marks', head: '来源', cell: (unit) => <SourceMarks marks={marks(unit.said)} />, nowrap: true },
  { key: 'changed', head: '更新', cell: (unit) => unit.changed, nowrap: true, sort: 'descending', onSort: () => {} },
]

/** The ledger as in the mock-up of the units. */
export function LedgerSample() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['2', '3']))
  const [search, setSearch] = useState('')
  const toggle = (unit: Unit) => {
    const next = new Set(selected)
    if (!next.delete(unit.id)) next.add(unit.id)
    setSelected(next)
  }
  const rows = units.filter((unit) => unit.name.includes(search))
  const paging = { from: 1, shown: rows.length, total: 138, unit: { zh: '家', en: 'units' }, onNext: () => {} }
  return (
    <div>
      <PageHead
        crumbs={[{ label: '摸底' }, { label: '单位台账', href: '/units' }]}
        title="应建未建"
        note="138 家 · 截至 11月20日 09:12"
        actions={
          <>
            <Button>列</Button>
            <ButtonLink href="/api/units.xlsx" download>
              导出
            </ButtonLink>
            <Button kind="primary">登记单位</Button>
          </>
        }
      />
      <ViewTabs
        current="due"
        tabs={[
          { key: 'all', label: '全部单位', count: 1833, href: '/units' },
          { key: 'base', label: '计入基数', count: 990, href: '/units?base=enterprise' },
          { key: 'due', label: '应建未建', count: 138, href: '/units?covered=no' },
          { key: 'differs', label: '在税不在社保', count: 128, href: '/units?differs=yes' },
        ]}
      />
      <FilterRow
        search={search}
        onSearch={setSearch}
        searchLabel="名称、代码、拼音首字母"
        filters={[
          { key: 'due', field: '应建', value: '单独、联合', onRemove: () => {} },
          { key: 'covered', field: '现状', value: '未覆盖', onRemove: () => {} },
        ]}
        onClear={() => setSearch('')}
      />
      <FacetBar
        facets={[
          {
            key: 'street',
            title: '按街道',
            parts: [
              { key: 'a', label: '青塘', count: 41, href: '/units?street=a' },
              { key: 'b', label: '文澜', count: 36, href: '/units?street=b', picked: true },
              { key: 'c', label: '东岭', count: 35, href: '/units?street=c' },
              { key: 'd', label: '望江', count: 26, href: '/units?street=d' },
            ],
          },
          {
            key: 'due',
            title: '按应建方式',
            parts: [
              { key: 'joint', label: '联合组建', count: 93, href: '/units?due=joint' },
              { key: 'single', label: '单独组建', count: 45, href: '/units?due=single' },
            ],
          },
          {
            key: 'line',
            title: '按行业组',
            parts: ['软件信息', '电子信息', '装备制造', '现代物流', '生物医药', '科技服务'].map((label, at) => ({
              key: label,
              label,
              count: 40 - at * 6,
              href: `/units?line=${at}`,
            })),
          },
        ]}
      />
      <Ledger
        caption="应建未建的单位"
        columns={columns}
        rows={rows}
        rowKey={key}
        labelOf={(unit) => unit.name}
        selected={selected}
        onSelect={toggle}
        onSelectAll={(all) => setSelected(all ? new Set(rows.map(key)) : new Set())}
        onOpen={() => {}}
        foot={
          <SelectionBar count={selected.size} paging={paging} onClear={() => setSelected(new Set())}>
            <Button kind="onInk" small>
              改字段（先试算）
            </Button>
            <Button kind="onInk" small>
              导出这 {selected.size} 家
            </Button>
          </SelectionBar>
        }
      />
    </div>
  )
}
