import { industryClasses } from './industry-classes.ts'
import { industryDivisions } from './industry-divisions.ts'
import { industrySections } from './industry-sections.ts'

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s、,，;；.。·()（）“”"']/g, '')
    .toUpperCase()

const classByName = new Map([...industryClasses].map(([name, code]) => [plain(name), code]))
const divisionByName = new Map(Object.entries(industryDivisions).map(([code, name]) => [plain(name), code]))
const sectionByName = new Map(industrySections.map(({ code, zh }) => [plain(zh), code as string]))
/** 行业 may be written with or without the 业 at the end. */
const withoutEnd = (name: string): string => (name.length > 3 && name.endsWith('业') ? name.slice(0, -1) : name)
const shortDivisions = new Map([...divisionByName].map(([name, code]) => [withoutEnd(name), code]))
const shortSections = new Map([...sectionByName].map(([name, code]) => [withoutEnd(name), code]))

/**
 * The code of an industry as rosters write it: `6513`, `I6513`, `65`, `I`, or only the name of the trade.
 *
 * @returns four, three or two digits, or the letter of a section; undefined when neither a code nor a name of the standard is in it
 * @see GB/T 4754-2017
 */
export function industryCodeOf(text: string | null | undefined): string | undefined {
  if (!text) return undefined
  const bare = plain(text)
  const written = /^([A-T])?(\d{2,4})(?!\d)/.exec(bare)
  if (written && industryDivisions[written[2]!.slice(0, 2)] !== undefined) return written[2]
  if (/^[A-T]$/.test(bare)) return bare
  const name = bare.replace(/^[A-T]?\d*/, '')
  return (
    classByName.get(name) ??
    divisionByName.get(name) ??
    shortDivisions.get(withoutEnd(name)) ??
    sectionByName.get(name) ??
    shortSections.get(withoutEnd(name))
  )
}
