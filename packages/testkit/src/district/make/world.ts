import { dayNumber } from '../days.ts'
import { makeRandom } from '../random.ts'
import type { World } from '../types.ts'
import type { PlaceWords } from '../words/places.ts'
import { makeInstructors } from './instructors.ts'
import { makeLand } from './land.ts'
import { makeMassBodies } from './mass-bodies.ts'
import { makeOrganisations } from './organisations.ts'
import { makePeople } from './people.ts'
import { personMaker } from './persons.ts'
import { makeUnits } from './units.ts'

export type WorldOptions = { seed: number | string; units: number; people: number; place: PlaceWords; today: string }

/** Makes the truth of a district; each part draws from a stream of its own. */
export function makeWorld({ seed, units: unitCount, people, place, today: todayText }: WorldOptions): World {
  const stream = (label: string) => makeRandom(seed, label)
  const today = dayNumber(todayText)
  const instructorCount = Math.max(2, Math.round((unitCount * 110) / 1200))
  const land = makeLand(stream('land'), place, Math.max(3, Math.round(unitCount / 28)))
  const maker = personMaker(stream('persons'), land.communities)
  const units = makeUnits(stream('units'), { units: unitCount, place, land, today, freshPhone: maker.freshPhone })
  const instructors = makeInstructors(stream('instructors'), { place, units }, maker, instructorCount)
  const advisers = new Set(instructors.map((i) => i.person))
  makePeople(stream('people'), maker, units, { people, instructors: instructorCount, today })
  const willing = stream('willingness')
  for (const unit of units) {
    if ((!unit.inBase && !unit.inSocialBase) || unit.due.full + unit.due.probationary === 0) continue
    unit.willingness = willing.weighted([
      ['自愿', 62],
      ['犹豫', 27],
      ['不愿', 11],
    ] as const)
    unit.secretaryCandidate = unit.people.find((p) => p.member === 'full' && !p.hidden)
  }
  const organisations = makeOrganisations(stream('organisations'), { place, ...land, units, today }, maker.freshPhone)
  const massBodies = makeMassBodies(stream('mass-bodies'), { units, today }, maker.freshPhone)
  return {
    seed,
    today,
    place,
    ...land,
    units,
    organisations,
    massBodies,
    instructors,
    people: maker.people.filter((p) => p.unit || p.member !== 'none' || advisers.has(p)),
  }
}
