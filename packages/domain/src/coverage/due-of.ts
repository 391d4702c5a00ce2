import type { Due } from '../registry/index.ts'

/** What a unit is due (应建什么). */
export const dues = ['single', 'joint', 'instructor', 'none'] as const satisfies readonly Due[]

/** A branch must be set up from this many full members on; probationary members do not count. */
export const membersForBranch = 3

/** What a unit of the base is due by its full members: from three on single, one or two joint, none an instructor. */
export const dueOf = (fullMembers: number): Exclude<Due, 'none'> =>
  fullMembers >= membersForBranch ? 'single' : fullMembers > 0 ? 'joint' : 'instructor'
