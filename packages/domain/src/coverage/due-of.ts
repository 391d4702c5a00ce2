import type { Bilingual } from '@sanxin/kernel'
import type { Due } from '../registry/index.ts'

/** What a unit is due (应建什么). */
export const dues = ['single', 'joint', 'instructor', 'none'] as const satisfies readonly Due[]

export const dueNames: Readonly<Record<Due, Bilingual>> = {
  single: { zh: '应单独组建', en: 'due an organisation of its own' },
  joint: { zh: '应联合组建', en: 'due a joint organisation' },
  instructor: { zh: '应派指导员', en: 'due an instructor' },
  none: { zh: '不在底数', en: 'not in the base' },
}

/** A branch must be set up from this many full members on; probationary members do not count. */
export const membersForBranch = 3

/** What a unit of the base is due by its full members: from three on single, one or two joint, none an instructor. */
export const dueOf = (fullMembers: number): Exclude<Due, 'none'> =>
  fullMembers >= membersForBranch ? 'single' : fullMembers > 0 ? 'joint' : 'instructor'
