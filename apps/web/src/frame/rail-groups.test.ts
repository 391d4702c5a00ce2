import { expect, it } from 'vitest'
import { pages } from '../pages.ts'
import { groupStarts, onlyDoor, railGroups } from './rail-groups.ts'

const say = ({ zh }: { zh: string }) => zh

it('shows no page that the reader may not open, and no record page', () => {
  const groups = railGroups(pages, ['registry.read'], { '/units': 1833 }, say)
  const shown = groups.flatMap((group) => group.pages.map((page) => page.href))
  expect(shown).toEqual(['/', '/units', '/people', '/new-registrations'])
  expect(groups[1]?.pages[0]).toEqual({ href: '/units', label: '单位台账', count: 1833 })
})
it('gives administrators their doors instead of the six groups', () => {
  const hrefs = (may: string[]) => railGroups(pages, may, {}, say).flatMap((group) => group.pages.map(({ href }) => href))
  expect(hrefs(['access.read', 'audit.read'])).toEqual(['/administration/audit', '/administration/access'])
  expect(hrefs(['session.read'])).toEqual(['/'])
})
it('sends to a door only those who have nothing else', () => {
  expect(onlyDoor(pages, ['access.read', 'audit.read'])).toBe('/administration/audit')
  expect(onlyDoor(pages, ['registry.read', 'access.read'])).toBeUndefined()
  expect(onlyDoor(pages, ['session.read'])).toBeUndefined()
})
it('knows where each group begins', () => {
  expect(groupStarts(pages, ['registry.read', 'board.read'])).toEqual(['/units', undefined, undefined, undefined, undefined, '/board'])
})
it('names every screen by a path of its own', () => {
  expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length)
  expect(new Set(pages.map((page) => page.screen)).size).toBe(pages.length)
})
