import type { InstructorPlan, OrganisationPlan } from '@sanxin/domain/organisation'
import { type PersonPlan, searchText, sortForm, type UnitPlan } from '@sanxin/domain/registry'
import { pinyin } from 'pinyin-pro'

type Words = { pinyin: string; haystack: string; grams: string[] }
interface Spelling {
  whole: string
  initials: string
}

/** Pinyin of a name, remembered: there are far fewer names than people. */
function speller(surnames: boolean): (text: string) => Spelling {
  const known = new Map<string, Spelling>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const syllables = pinyin(text, {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      v: true,
      ...(surnames ? { surname: 'head' as const } : {}),
    })
    const spelling = {
      whole: syllables.join('').toLowerCase(),
      initials: syllables
        .map((syllable) => syllable[0] ?? '')
        .join('')
        .toLowerCase(),
    }
    known.set(text, spelling)
    return spelling
  }
}

/** What each record sorts by and is found by; readings of surnames for people (单 is shan, 曾 is zeng). */
export function namesForSearch(
  units: readonly UnitPlan[],
  people: readonly PersonPlan[],
  organisations: readonly OrganisationPlan[],
  instructors: readonly InstructorPlan[],
): Map<string, Words> {
  const words = new Map<string, Words>()
  const unitSpelling = speller(false)
  const personSpelling = speller(true)
  for (const { id, name, formerNames, creditCode } of units) {
    const names = [name, ...formerNames]
    const spelled = names.map(unitSpelling)
    const search = searchText({
      names,
      codes: [creditCode],
      pinyin: spelled.map(({ whole }) => whole),
      initials: spelled.map(({ initials }) => initials),
    })
    words.set(id, { pinyin: sortForm(spelled[0]!.whole), ...search })
  }
  for (const { id, name } of people) {
    const spelled = personSpelling(name)
    words.set(id, {
      pinyin: sortForm(spelled.whole),
      ...searchText({ names: [name], pinyin: [spelled.whole], initials: [spelled.initials] }),
    })
  }
  for (const { id, name } of organisations) words.set(id, { pinyin: sortForm(unitSpelling(name).whole), haystack: '', grams: [] })
  for (const { id, name } of instructors) words.set(id, { pinyin: sortForm(personSpelling(name).whole), haystack: '', grams: [] })
  return words
}
