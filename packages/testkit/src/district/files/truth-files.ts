import type { District } from '../make-district.ts'
import type { Cell } from '../types.ts'
import { csvText } from './csv.ts'

const flag = (yes: boolean) => (yes ? 1 : 0)

/** The truth as csv texts by file name: units, people, and what each row of each workbook shows. */
export function truthFiles({ world, rows, truth }: District): Record<string, string> {
  const table = (titles: readonly string[], lines: readonly (readonly Cell[])[]) =>
    csvText([titles, ...lines], { separator: ',', lineEnd: '\n' })
  return {
    'units.csv': table(
      [
        'unit_id',
        'credit_code',
        'name',
        'former_name',
        'class',
        'street',
        'community',
        'industry',
        'operating',
        'in_base',
        'in_social_base',
        'full_members',
        'probationary',
        'employees',
      ],
      world.units.map((u) => [
        u.id,
        u.creditCode ?? '',
        u.name,
        u.formerName ?? '',
        u.class,
        u.place.community.subDistrict.name,
        u.place.community.name,
        u.industry.code,
        u.operating,
        flag(u.inBase),
        flag(u.inSocialBase),
        u.due.full,
        u.due.probationary,
        u.people.length,
      ]),
    ),
    'people.csv': table(
      ['person_id', 'name', 'sex', 'id_number', 'phone', 'member', 'unit_id', 'hidden'],
      world.people.map((p) => [p.id, p.name, p.sex, p.idNumber, p.phone, p.member, p.unit?.id ?? '', p.hidden ?? '']),
    ),
    'unit_rows.csv': table(
      ['file', 'sheet', 'row', 'unit_id'],
      rows.units.map((r) => [r.file, r.sheet, r.row, r.unit.id]),
    ),
    'member_rows.csv': table(
      ['file', 'sheet', 'row', 'person_id'],
      rows.members.map((r) => [r.file, r.sheet, r.row, r.person.id]),
    ),
    'employee_rows.csv': table(
      ['file', 'sheet', 'row', 'person_id', 'unit_id', 'kind'],
      rows.employees.map((r) => [r.file, r.sheet, r.row, r.person.id, r.unit.id, r.reason]),
    ),
    'mass_organisations.csv': table(
      ['mass_org_id', 'sheet', 'row', 'kind', 'form', 'unit_ids', 'dissolved'],
      rows.massBodies.map((r) => [
        r.body.id,
        r.sheet,
        r.row,
        r.body.kind,
        r.body.joint ? 'joint' : 'single',
        r.body.units.map((u) => u.id).join('|'),
        flag(r.body.dissolved),
      ]),
    ),
    'summary.json': `${JSON.stringify(truth.counts, null, 2)}\n`,
  }
}
