import { dayText } from '../days.ts'
import type { Office } from '../office.ts'
import { type Columns, cellsOf, makeSheet, titlesOf } from '../sheet-builder.ts'
import type { RowReason } from '../truth.ts'
import type { Person, Unit, Workbook } from '../types.ts'

const fileName = 'AC01_职工参保明细.csv'
type Row = { person: Person; unit: Unit; reason: RowReason; since: number }

/** Insured persons as a system exports them, titles being pinyin initials; second jobs, doubled and stopped rows included. */
export function insuredPersonsWorkbook({ world, rows, clerk: clerkFor }: Office): Workbook {
  const clerk = clerkFor('insured persons')
  const { random } = clerk
  const columns: Columns<Row> = [
    ['GRBH', (r) => `3398${String(Number(r.person.id.slice(1)) * 7 + 1000).padStart(8, '0')}`],
    ['XM', (r) => clerk.personName(r.person.name)],
    ['XB', (r) => r.person.sex],
    ['ZJHM', (r) => clerk.idNumber(r.person.idNumber)],
    ['LXDH', (r) => clerk.personPhone(r.person.phone)],
    ['DWBH', (r) => (clerk.slips(0.1) ? String(Number(r.unit.insuredNumber)) : r.unit.insuredNumber!)],
    ['CBRQ', (r) => dayText(r.since).slice(0, 7).replace('-', '')],
    ['CBZT', (r) => random.pick(r.reason === 'former' ? ['暂停参保', '停保', '中断缴费'] : ['正常参保', '参保缴费'])],
  ]
  const since = (unit: Unit) => Math.max(unit.foundedOn, world.today - random.between(30, 3600))
  const sideJobs = world.units.filter((u) => u.insuredNumber && !u.inBase && !u.inSocialBase && u.operating === 'operating')
  const list: Row[] = []
  for (const person of world.people) {
    const { unit, formerUnit } = person
    if (formerUnit?.insuredNumber && !(unit === formerUnit))
      list.push({
        person,
        unit: formerUnit,
        reason: 'former',
        since: Math.max(formerUnit.foundedOn, world.today - random.between(1500, 4200)),
      })
    if (!unit || !person.insured) continue
    list.push({ person, unit, reason: 'current', since: since(unit) })
    if (clerk.slips(0.01)) list.push({ person, unit, reason: 'duplicate', since: since(unit) })
    const second = random.chance(0.012) && sideJobs.length ? random.pick(sideJobs) : undefined
    if (second && second !== unit) list.push({ person, unit: second, reason: 'second', since: since(second) })
  }
  const byNumber = [...Map.groupBy(list, (r) => r.unit).entries()].sort(([a], [b]) => (a.insuredNumber! < b.insuredNumber! ? -1 : 1))
  const sheet = makeSheet('')
  sheet.add(titlesOf(columns))
  for (const [, group] of byNumber) {
    for (const row of group)
      rows.employees.push({
        file: fileName,
        sheet: '',
        row: sheet.add(cellsOf(columns, row)),
        person: row.person,
        unit: row.unit,
        reason: row.reason,
      })
  }
  sheet.blank(6, columns.length)
  return { kind: 'insured-persons', fileName, sheets: [sheet], csv: { encoding: 'utf8-bom', separator: ',', lineEnd: '\r\n' } }
}
