import type { Unit } from '../types.ts'

/** Whom an office speaks to at a unit: an employee with a phone of his own, else the head under the unit's number. */
export function contactOf(unit: Unit): { name: string; phone: string } {
  const employee = unit.people.find((p) => p.member === 'none')
  return employee ? { name: employee.name, phone: employee.phone } : { name: unit.legalPerson, phone: unit.phone }
}
