import { parseCreditCode, parseOrgCode, parsePhone } from '@sanxin/kernel/codes'
import { type Address, parseAddress, surveyAddress } from '../features/address.ts'
import { learnPlaces, type PlaceWords } from '../features/place-words.ts'
import { plainName } from '../features/plain-name.ts'
import { parseUnitName, type UnitName } from '../features/unit-name.ts'
import type { UnitRow, UnitSource } from './unit-row.ts'

/** A row read for comparing. */
export interface UnitFeatures {
  key: string
  source: UnitSource
  delivery: number
  /** name first, then former names */
  names: UnitName[]
  /** credit code whose check digit is right */
  code?: string
  /** eighteen characters whose check digit is wrong */
  looseCode?: string
  /** organisation code with a right check digit, alone or inside the credit code */
  orgCode?: string
  insuredNumber?: string
  legalPersons: string[]
  contacts: string[]
  phones: string[]
  addresses: Address[]
  headcount?: number
  industry?: string
  /** the survey stood before a closed door and will come again, so that a second row of this unit is no surprise */
  comesAgain: boolean
}

const companyWord = /公司|企业|合伙|中心|协会|店|厂|部$|院|校|所$|集团/
const cell = (row: UnitRow, field: string): string => row.fields[field] ?? ''

/** Puts back cells that were exchanged: name with code, name with legal person. */
export function straightened(row: UnitRow): UnitRow {
  const name = cell(row, 'name')
  const code = cell(row, 'creditCode')
  const person = cell(row, 'legalPerson')
  const nameIsCode = /^['\s]*[0-9A-Za-z０-９Ａ-Ｚａ-ｚ\s'-]{9,24}$/.test(name) && /[0-9０-９]{4}/.test(name.replace(/\s/g, ''))
  if (nameIsCode && /\p{Script=Han}{2}/u.test(code)) return { ...row, fields: { ...row.fields, name: code, creditCode: name } }
  const looksLikePerson = /^\s*\p{Script=Han}[\p{Script=Han}\s·]{0,4}\s*$/u.test(name) && !companyWord.test(name)
  if (looksLikePerson && companyWord.test(person) && person.length > 4)
    return { ...row, fields: { ...row.fields, name: person, legalPerson: name } }
  return row
}

export const readPlaces = (rows: readonly UnitRow[]): PlaceWords =>
  learnPlaces(
    rows.flatMap((row) => [cell(row, 'name'), cell(row, 'formerName')].filter((name) => name !== '').map(plainName)),
    rows.map((row) => plainName(cell(row, 'address') || cell(row, 'area') || cell(row, 'street'))).filter((text) => text !== ''),
  )

const personName = (text: string): string[] => {
  const plain = plainName(text)
    .replace(/\(.*?\)/g, '')
    .replace(/[·•・.]/g, '')
  return plain.length >= 2 ? [plain] : []
}

function readCodes(row: UnitRow): Pick<UnitFeatures, 'code' | 'looseCode' | 'orgCode'> {
  const text = cell(row, 'creditCode')
  const upper = parseCreditCode(text.toUpperCase())
  const parsed = upper.certain ? upper : parseCreditCode(text)
  const organisation = parseOrgCode(cell(row, 'orgCode') || (parsed.form === 'organisation-code' ? cell(row, 'creditCode') : ''))
  const orgCode = parsed.orgCode ?? (organisation.certain ? organisation.value : undefined)
  if (parsed.form !== 'credit-code' || parsed.value === undefined) return { orgCode }
  return parsed.certain ? { code: parsed.value, orgCode } : { looseCode: parsed.value, orgCode }
}

/** Reads one row; `places` are those of all rows. */
export function readUnitRow(raw: UnitRow, places: PlaceWords): UnitFeatures {
  const row = straightened(raw)
  const names = [cell(row, 'name'), ...cell(row, 'formerName').split(/[、；;，,]/)]
    .filter((name) => plainName(name).length >= 2)
    .map((name) => parseUnitName(name, places))
  const isSurvey = row.source === 'survey'
  const address = isSurvey
    ? surveyAddress({ community: cell(row, 'community'), building: cell(row, 'building'), room: cell(row, 'room') })
    : parseAddress(cell(row, 'address'))
  const headcount = Number.parseInt(cell(row, 'headcount').normalize('NFKC'), 10)
  const industry = plainName(cell(row, 'industry')).replace(/^[A-Z]?\d+/, '')
  return {
    key: row.key,
    source: row.source,
    delivery: row.delivery,
    names,
    ...readCodes(row),
    insuredNumber: plainName(cell(row, 'insuredNumber')).replace(/\.0+$/, '').replace(/^0+/, '') || undefined,
    legalPersons: personName(cell(row, 'legalPerson')),
    contacts: personName(cell(row, 'contact')),
    phones: parsePhone(cell(row, 'phone')).values,
    addresses: address.building || address.number || address.room || address.floor ? [address] : [],
    headcount: headcount > 0 ? headcount : undefined,
    industry: industry || undefined,
    comesAgain: isSurvey && /暂时|暂停|未开门|锁门|临时/.test(cell(row, 'siteStatus')),
  }
}

/** Buildings and roads are written with parts of a place in front; the ending that many rows know is the name. */
export function settleSites(features: readonly UnitFeatures[]): void {
  const addresses = features.flatMap((row) => row.addresses)
  for (const [part, shortest] of [
    ['building', 4],
    ['road', 3],
  ] as const) {
    const settled = usualEndings(
      addresses.map((address) => address[part]),
      shortest,
    )
    for (const address of addresses) address[part] = settled.get(address[part]) ?? address[part]
  }
}

function usualEndings(words: readonly string[], shortest: number): Map<string, string> {
  const times = new Map<string, number>()
  for (const word of words) if (word) times.set(word, (times.get(word) ?? 0) + 1)
  const settled = new Map<string, string>()
  for (const [word, own] of times)
    for (let from = 1; word.length - from >= shortest; from++) {
      const end = word.slice(from)
      if ((times.get(end) ?? 0) < Math.max(3, own)) continue
      settled.set(word, end)
      break
    }
  return settled
}
