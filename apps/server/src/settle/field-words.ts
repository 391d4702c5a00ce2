import { findPersonField, findUnitField } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'

export type Entity = 'unit' | 'person'

const settledNames: Readonly<Record<string, Bilingual>> = {
  inBase: { zh: '计入底数', en: 'In the base' },
  inSocialBase: { zh: '计入社会组织底数', en: 'In the base of social organisations' },
  fullMembers: { zh: '正式党员', en: 'Full members' },
  probationary: { zh: '预备党员', en: 'Probationary members' },
  employees: { zh: '在册员工', en: 'Employees on rosters' },
  due: { zh: '应建方式', en: 'What is due' },
  coveredBy: { zh: '覆盖方式', en: 'Covered by' },
  unionCovered: { zh: '工会覆盖', en: 'Covered by a trade union' },
  leagueCovered: { zh: '团组织覆盖', en: 'Covered by the youth league' },
  womenCovered: { zh: '妇女组织覆盖', en: 'Covered by a women’s body' },
  unit: { zh: '工作单位', en: 'Works at' },
  name: { zh: '姓名', en: 'Name' },
}

/** What a field of the history is called. */
export function fieldName(entity: Entity, field: string): Bilingual {
  const found = entity === 'unit' ? findUnitField(field) : findPersonField(field)
  if (found) return { zh: found.zh, en: found.en }
  return settledNames[field] ?? { zh: field, en: field }
}

/** A value as people read it: areas by their names. */
export const shown = (value: string | null, areas: ReadonlyMap<string, string>): string | null =>
  value === null ? null : (areas.get(value) ?? value)
