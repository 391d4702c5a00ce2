import { newId } from '@sanxin/kernel'
import { halfWidth, parseDay, parsePhone } from '@sanxin/kernel/codes'
import { type AreaPlan, areaFinder } from '../territory/index.ts'
import type { InstructorId, InstructorPlan } from './organisation-plan.ts'

export interface InstructorSourceRow {
  id: number
  cells: Readonly<Record<string, string>>
}

/** Instructors after their roster; the same name with the same phone (else birth month) is the same instructor. */
export function settleInstructors(
  known: ReadonlyMap<string, InstructorId>,
  areas: readonly AreaPlan[],
  rows: readonly InstructorSourceRow[],
): InstructorPlan[] {
  const finder = areaFinder(areas)
  const byKey = new Map<string, InstructorPlan>()
  for (const { id, cells } of rows) {
    const name = (cells.personName ?? '').replace(/\s/g, '')
    if (!name) continue
    const phone = parsePhone(cells.phone ?? '').value ?? null
    const birth = parseDay(cells.birthMonth ?? '').day ?? null
    const area = finder.community(cells.residence) ?? finder.street(cells.residence)
    const key = instructorKey(name, phone, birth)
    const former = byKey.get(key)
    const said: InstructorPlan = {
      id: former?.id ?? known.get(key) ?? newId(),
      name,
      sex: sexOf(cells.sex),
      birthYear: birth ? Number(birth.slice(0, 4)) : null,
      workplace: cells.workplace?.trim() || null,
      dispatchKind: cells.dispatchKind?.trim() || null,
      background: cells.background?.trim() || null,
      capacity: Number(/\d+/.exec(halfWidth(cells.capacity ?? ''))?.[0] ?? Number.NaN) || null,
      areaId: area?.id ?? null,
      areaLft: area?.lft ?? 0,
      phone,
      remark: cells.remark?.trim() || null,
      avoids: /^(无|没有|\/|-)$/.test(cells.avoidUnits?.trim() ?? '') ? '' : (cells.avoidUnits ?? ''),
      rows: [...(former?.rows ?? []), id],
    }
    byKey.set(key, former ? completed(said, former, cells) : said)
  }
  return [...byKey.values()]
}

/** What a later row leaves blank stays as it was. */
const completed = (said: InstructorPlan, former: InstructorPlan, { avoidUnits }: InstructorSourceRow['cells']): InstructorPlan => ({
  ...former,
  ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  ...(avoidUnits === undefined ? { avoids: former.avoids } : {}),
  ...(said.areaId === null ? { areaId: former.areaId, areaLft: former.areaLft } : {}),
})

export const instructorKey = (name: string, phone: string | null, birth: string | null): string =>
  `${name}|${phone ?? birth?.slice(0, 7) ?? ''}`

const sexOf = (said: string | undefined): string | null => ({ 男: '男', 女: '女', '1': '男', '2': '女' })[said?.trim() ?? ''] ?? null
