import { parseDay, parseIdNumber, parsePhone, plainText } from '@sanxin/kernel/codes'
import { type IdEvidence, readIdNumber } from './id-evidence.ts'
import { type PersonName, readPersonName } from './person-name.ts'
import type { PersonRow } from './person-row.ts'

/** What one row says about a person, ready to be compared. */
export interface PersonFeatures {
  row: PersonRow
  /** the bit of the delivery that the row came with */
  roster: number
  name?: PersonName
  sex?: 'male' | 'female'
  id?: IdEvidence
  /** from a column of its own: `19900102`, or `199001??` when only the month is known */
  birth?: string
  phones: readonly string[]
  /** the number that social insurance keeps for a person for life */
  personalNumber?: string
  /** the unit of an insurance or rider row */
  unit?: string
  /** units that the free text of a workplace can mean, best first */
  workplaces: readonly string[]
  /** day of joining the party, as text; only members */
  joined?: string
}

const sexWords: Record<string, 'male' | 'female'> = {
  男: 'male',
  男性: 'male',
  '1': 'male',
  M: 'male',
  MALE: 'male',
  女: 'female',
  女性: 'female',
  '2': 'female',
  F: 'female',
  FEMALE: 'female',
}
const readSex = (text: string | undefined): 'male' | 'female' | undefined =>
  sexWords[
    plainText(text ?? '')
      .replace(/\.0$/, '')
      .toUpperCase()
  ]

/** Eight digits of a birth date, `?` where the text says nothing. */
export function readBirth(text: string | undefined): string | undefined {
  if (!text) return undefined
  const day = parseDay(text)
  if (day.value === undefined || (day.precision === 'month' && !day.certain)) return undefined
  return day.value.replaceAll('-', '').padEnd(8, '?')
}

const looksLikeId = (text: string): boolean => {
  const id = parseIdNumber(text)
  return id.value !== undefined || id.masked?.length === 18 || id.problem === 'destroyed'
}

/** Puts right two columns that were filled in exchange: name and sex, ID number and phone. */
function straightened({ fields }: PersonRow): { name: string; sex: string; id: string; phone: string } {
  let [name, sex, id, phone] = [fields.personName ?? '', fields.sex ?? '', fields.idNumber ?? '', fields.phone ?? '']
  if (sex !== '' && readSex(name) && !readSex(sex)) [name, sex] = [sex, name]
  if (phone !== '' && looksLikeId(phone) && !looksLikeId(id)) [id, phone] = [phone, id]
  return { name, sex, id, phone }
}

function readPersonalNumber(text: string): string | undefined {
  const bare = plainText(text).replace(/\s/g, '').replace(/\.0+$/, '').replace(/^0+/, '').toUpperCase()
  return /^[0-9A-Z-]{4,}$/.test(bare) && !looksLikeId(text) ? bare : undefined
}

/**
 * Reads one row.
 * @param roster bit of its delivery
 * @param workplaces units that the row's workplace can mean
 */
export function readPerson(row: PersonRow, roster: number, workplaces: readonly string[]): PersonFeatures {
  const { name, sex, id, phone } = straightened(row)
  const birth = readBirth(row.fields.birthDate) ?? readBirth(row.fields.birthMonth)
  const personal = row.fields.personalNumber ?? ''
  return {
    row,
    roster,
    name: readPersonName(name),
    sex: readSex(sex),
    // Some offices keep the ID number itself as social-insurance number (社会保障号).
    id: readIdNumber(id, birth) ?? (looksLikeId(personal) ? readIdNumber(personal, birth) : undefined),
    birth,
    phones: phone === '' ? [] : parsePhone(phone).values,
    personalNumber: readPersonalNumber(personal),
    unit: row.unitKey,
    workplaces,
    joined: readBirth(row.fields.joinedOn),
  }
}
