import type { Effect } from '@sanxin/contract/platform/exchange'
import type { PlanChanges } from './compare-plan.ts'

/** From this share of the standing units on a change is out of the ordinary, below this many it never is. */
const shareOfUnits = 0.05
const fewest = 5

const watched = {
  operating: { zh: '经营状态', en: 'state of operation' },
  name: { zh: '名称', en: 'name' },
  street: { zh: '所在街道', en: 'sub-district' },
  due: { zh: '应建方式', en: 'what is due' },
} as const

/** What a careful person would stop at: many units changing state, name, place or class in one delivery, or vanishing. */
export function unusualOf({ units }: PlanChanges): Effect['unusual'] {
  const standing = units.updated.length + units.unchanged + units.gone.length
  const limit = Math.max(fewest, standing * shareOfUnits)
  const found: Effect['unusual'] = []
  for (const [field, name] of Object.entries(watched)) {
    const changed = units.updated.filter(({ fields }) => fields.some((one) => one.field === field && one.was !== null)).length
    if (changed <= limit) continue
    const percent = ((100 * changed) / standing).toFixed(1)
    found.push({
      code: `unusual.${field}`,
      zh: `有 ${changed} 家的${name.zh}会变（占 ${percent}%）。请先看。`,
      en: `The ${name.en} of ${changed} units would change (${percent} %). Look first.`,
    })
  }
  if (units.gone.length > 0)
    found.push({
      code: 'unusual.gone',
      zh: `有 ${units.gone.length} 家会并入别的单位。`,
      en: `${units.gone.length} units would be merged into others.`,
    })
  return found
}
