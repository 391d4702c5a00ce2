import { isRunning } from '@sanxin/domain/registry'
import { parseDay, parseIdNumber, parsePhone, plainText } from '@sanxin/kernel/codes'
import { insuredNumber } from './insured-number.ts'
import type { LinkageRow } from './registry-input.ts'

/**
 * Employees insured today by the number of their unit; empty without a roster of insured persons.
 * Somebody listed twice is one, and somebody insured in several units is an employee of the one that came first: a second job makes no employee.
 */
export function countRunning(rows: readonly LinkageRow[]): Map<string, number> {
  const insured = rows
    .filter(({ kind }) => kind === 'insured-persons')
    .map(({ delivery, cells }) => ({ person: personKey(cells), delivery, cells }))
  const newest = new Map<string, number>()
  for (const { person, delivery } of insured) newest.set(person, Math.max(delivery, newest.get(person) ?? 0))
  const mainJob = new Map<string, { unit: string; since: string }>()
  for (const { person, delivery, cells } of insured) {
    // Who stopped in this month's roster does not run on in that of last month.
    if (delivery < newest.get(person)! || !isRunning(cells.status ?? '')) continue
    const unit = insuredNumber(cells.insuredNumber)
    if (unit === '' || person === '') continue
    const since = parseDay(cells.insuredFrom ?? '').day ?? '9999'
    const known = mainJob.get(person)
    if (!known || since < known.since || (since === known.since && unit < known.unit)) mainJob.set(person, { unit, since })
  }
  const counts = new Map<string, number>()
  for (const { unit } of mainJob.values()) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

/** Tells a person within one roster: the personal number, else the ID number, else name and phone. */
function personKey(cells: LinkageRow['cells']): string {
  const number = plainText(cells.personalNumber ?? '').replace(/\s|\.0+$/g, '')
  if (number !== '') return number
  const { value, certain } = parseIdNumber(cells.idNumber ?? '')
  if (value && certain) return value
  return `${plainText(cells.personName ?? '').replace(/\s/g, '')} ${parsePhone(cells.phone ?? '').value ?? ''}`.trim()
}
