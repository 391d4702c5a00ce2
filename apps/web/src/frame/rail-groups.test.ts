import { expect, it } from 'vitest'
import { pages } from '../pages.ts'
import { groupStarts, railGroups } from './rail-groups.ts'

const say = ({ zh }: { zh: string }) => zh

it('shows no page that the reader may not open, and no record page', () => {
  const groups = railGroups(pages, ['registry.read'], { '/units': 1833 }, say)
  const shown = groups.flatMap((group) => group.pages.map((page) => page.href))
  expect(shown).toEqual(['/', '/units', '/people', '/new-registrations'])
  expect(groups[1]?.pages[0]).toEqual({ href: '/units', label: '单位台账', count: 1833 })
})
it('leaves administrators without the six groups', () => {
  expect(railGroups(pages, ['audit.read'], {}, say).flatMap((group) => group.pages)).toHaveLength(1)
})
it('knows where each group begins', () => {
  expect(groupStarts(pages, ['registry.read', 'board.read'])).toEqual(['/units', undefined, undefined, undefined, undefined, '/board'])
})
it('names every screen by a path of its own', () => {
  expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length)
  expect(new Set(pages.map((page) => page.screen)).size).toBe(pages.length)
})
