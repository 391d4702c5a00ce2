import { isRunning } from '@sanxin/domain/registry'
import { parseIdNumber, parsePhone, plainText } from '@sanxin/kernel/codes'
import { insuredNumber } from './insured-number.ts'
import type { LinkageRow } from './registry-input.ts'

/**
 * Persons insured today in this unit and in no other, by the number of the unit; empty without a roster of insured persons.
 * Somebody listed twice is one, and a second job shows nothing of whether a unit operates.
 */
export function countRunning(rows: readonly LinkageRow[]): Map<string, number> {
  const unitsOf = new Map<string, Set<string>>()
  for (const { kind, cells } of rows) {
    if (kind !== 'insured-persons' || !isRunning(cells.status ?? '')) continue
    const unit = insuredNumber(cells.insuredNumber)
    const person = personKey(cells)
    if (unit === '' || person === '') continue
    const units = unitsOf.get(person)
    if (units) units.add(unit)
    else unitsOf.set(person, new Set([unit]))
  }
  const counts = new Map<string, number>()
  for (const units of unitsOf.values()) {
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + (units.size === 1 ? 1 : 0))
  }
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
