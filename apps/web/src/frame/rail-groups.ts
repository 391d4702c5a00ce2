import type { RailGroup, Say } from '@sanxin/ui'
import type { TodayCounts } from '@sanxin/web/shared/today'
import { type GroupKey, groups, type Page } from '../pages.ts'

const order = Object.keys(groups) as GroupKey[]

/** The first door of a reader who has no page in the six groups; undefined for everyone else. */
export function onlyDoor(pages: readonly Page[], may: readonly string[]): string | undefined {
  const open = pages.filter((page) => may.includes(page.needs))
  return open.some(({ group }) => group !== undefined) ? undefined : open.find(({ door }) => door)?.path
}

/** The rail of one reader: 今天, then the groups with the pages that may be opened; an administrator finds the doors there. */
export function railGroups(pages: readonly Page[], may: readonly string[], counts: TodayCounts, say: Say): RailGroup[] {
  const open = pages.filter((page) => may.includes(page.needs))
  if (onlyDoor(pages, may) !== undefined) {
    const label = say({ zh: '管理', en: 'Administration' })
    return [{ label, pages: open.filter(({ door }) => door).map((page) => ({ href: page.path, label: say(page.label) })) }]
  }
  return [
    { label: say({ zh: '今天', en: 'Today' }), pages: [{ href: '/', label: say({ zh: '今天', en: 'Today' }), count: counts['/'] }] },
    ...order.map((key) => ({
      sign: groups[key].sign,
      label: say(groups[key]),
      pages: open
        .filter((page) => page.group === key)
        .map((page) => ({ href: page.path, label: say(page.label), count: counts[page.path] })),
    })),
  ]
}

/** The first page of each group, for the keys `g 1` to `g 6`; undefined where the reader has none. */
export function groupStarts(pages: readonly Page[], may: readonly string[]): (string | undefined)[] {
  return order.map((key) => pages.find((page) => page.group === key && may.includes(page.needs))?.path)
}
