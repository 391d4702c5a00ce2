import type { PersonPlan } from '@sanxin/domain/registry'
import type { PersonId } from '@sanxin/kernel'
import { halfWidth, parseDay, parseIdNumber, parsePhone } from '@sanxin/kernel/codes'
import type { LinkageRow } from './registry-input.ts'

/** Which roster is asked first for a person's own facts: the party's own file is kept with the most care. */
const order = ['members', 'insured-persons', 'instructors', 'riders']
const damaged = /[?？□�\uE000-\uF8FF]/

/** Name, sex, birth year, ID number and phone of a person; a certain value goes before a repaired one, an undamaged name before others. */
export function personFacts(
  id: PersonId,
  rows: readonly LinkageRow[],
): Pick<PersonPlan, 'id' | 'anchorRow' | 'name' | 'sex' | 'birthYear' | 'idNumber' | 'phone'> {
  const asked = [...rows].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.delivery - a.delivery || a.id - b.id)
  const names = asked.map(({ cells }) => cleanName(cells.personName ?? '')).filter((name) => name !== '')
  const numbers = asked.map(({ cells }) => parseIdNumber(cells.idNumber ?? '')).filter(({ value }) => value !== undefined)
  const idNumber = (numbers.find(({ certain }) => certain) ?? numbers[0])?.value ?? null
  const phones = asked.map(({ cells }) => parsePhone(cells.phone ?? '').value).filter((phone) => phone !== undefined)
  const births = asked.map(({ cells }) => parseDay(cells.birthDate ?? cells.birthMonth ?? '').day).filter((day) => day !== undefined)
  const year = idNumber ? idNumber.slice(6, 10) : births[0]?.slice(0, 4)
  return {
    id,
    anchorRow: Math.min(...rows.map((row) => row.id)),
    name: names.find((name) => !damaged.test(name)) ?? names[0] ?? '（无姓名）',
    sex: idNumber
      ? Number(idNumber[16]) % 2 === 1
        ? '男'
        : '女'
      : (asked.map(({ cells }) => sexes[cells.sex?.trim() ?? '']).find((sex) => sex !== undefined) ?? null),
    birthYear: year ? Number(year) : null,
    idNumber,
    phone: phones[0] ?? null,
  }
}

const sexes: Readonly<Record<string, string>> = { 男: '男', 女: '女', '1': '男', '2': '女' }

/** Name without blanks and remarks in brackets; the dot of minority names in its proper form. */
const cleanName = (text: string): string =>
  halfWidth(text)
    .replace(/[(（【[].*$/, '')
    .replace(/[\s\u3000]/g, '')
    .replace(/[•・．.‧]/g, '·')
