import type { InstructorPlan, OrganisationPlan } from '@sanxin/domain/organisation'
import type { PersonPlan, UnitPlan } from '@sanxin/domain/registry'
import { type NameSearch, nameSearch } from '@sanxin/server/registry'

/** What each record sorts by and is found by. Namesakes share one spelling: there are far fewer names than people. */
export function namesForSearch(
  units: readonly UnitPlan[],
  people: readonly PersonPlan[],
  organisations: readonly OrganisationPlan[],
  instructors: readonly InstructorPlan[],
): Map<string, NameSearch> {
  const words = new Map<string, NameSearch>()
  const ofPeople = new Map<string, NameSearch>()
  const ofPerson = (name: string): NameSearch => {
    const known = ofPeople.get(name) ?? nameSearch({ names: [name], surname: true })
    ofPeople.set(name, known)
    return known
  }
  for (const { id, name, formerNames, creditCode } of units)
    words.set(id, nameSearch({ names: [name, ...formerNames], codes: [creditCode], surname: false }))
  for (const { id, name } of [...people, ...instructors]) words.set(id, ofPerson(name))
  for (const { id, name } of organisations) words.set(id, nameSearch({ names: [name], surname: false }))
  return words
}
