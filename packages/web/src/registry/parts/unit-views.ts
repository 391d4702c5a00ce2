import type { UnitFilters } from '@sanxin/contract/registry'
import type { Bilingual } from '@sanxin/kernel'

export interface UnitView {
  key: string
  label: Bilingual
  filters: UnitFilters
}

/** The saved views of the ledger of units; each is nothing but its conditions. */
export const unitViews: readonly UnitView[] = [
  { key: 'all', label: { zh: '全部单位', en: 'All units' }, filters: {} },
  { key: 'base', label: { zh: '计入底数', en: 'In the base' }, filters: { base: 'enterprise' } },
  { key: 'social', label: { zh: '社会组织底数', en: 'Social organisations' }, filters: { base: 'social' } },
  {
    key: 'due-not-built',
    label: { zh: '应建未建', en: 'Due, not built' },
    filters: { base: 'enterprise', due: 'organisation', covered: 'no' },
  },
  {
    key: 'due-instructor',
    label: { zh: '应派指导员', en: 'Due an instructor' },
    filters: { base: 'enterprise', due: 'instructor', covered: 'unreached' },
  },
  { key: 'differs', label: { zh: '来源说法不同', en: 'Sources differ' }, filters: { differs: 'yes' } },
  { key: 'no-line', label: { zh: '没有条线', en: 'Without a line' }, filters: { base: 'enterprise', line: 'none' } },
  { key: 'no-place', label: { zh: '没落到街道', en: 'Without a place' }, filters: { street: 'none' } },
]

/** The view that holds under these conditions: the one with the most conditions, all of them in force. */
export function viewOf(conditions: Readonly<Record<string, string | undefined>>): UnitView {
  const fitting = unitViews.filter(({ filters }) => Object.entries(filters).every(([key, value]) => conditions[key] === value))
  const size = (view: UnitView) => Object.keys(view.filters).length
  return fitting.reduce((best, view) => (size(view) > size(best) ? view : best), unitViews[0]!)
}
