import type { Random } from '../random.ts'
import type { Instructor, Unit, World } from '../types.ts'
import { backgrounds, dispatchKinds, instructorOffices, instructorPosts } from '../words/offices.ts'
import type { PersonMaker } from './persons.ts'

/** Instructors with their capacity (1–3 units) and a few units each must keep away from. */
export function makeInstructors(
  random: Random,
  { place, units }: Pick<World, 'place' | 'units'>,
  maker: PersonMaker,
  count: number,
): Instructor[] {
  const base = units.filter((u) => u.inBase && !u.onlyOnSite)
  return Array.from({ length: count }, () => {
    const avoid: Unit[] = random.chance(0.12) ? [random.pick(base)] : []
    return {
      person: maker.make({ bornFrom: 1962, bornTo: 1992 }),
      employer: `${place.zone}${random.pick(instructorOffices)} ${random.pick(instructorPosts)}`,
      dispatch: random.pick(dispatchKinds),
      background: random.pick(backgrounds),
      capacity: random.weighted([
        [1, 10],
        [2, 45],
        [3, 45],
      ] as const),
      avoid,
    }
  })
}
