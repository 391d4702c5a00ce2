import type { PersonQuery } from '@sanxin/contract/registry'
import type { Bilingual } from '@sanxin/kernel'

export interface PersonView {
  key: string
  label: Bilingual
  filters: Omit<PersonQuery, 'after' | 'limit'>
  /** Only for readers who may know who is a member. */
  ofMembers?: boolean
}

/** The saved views of the ledger of people. */
export const personViews: readonly PersonView[] = [
  { key: 'all', label: { zh: '全部人员', en: 'All people' }, filters: {} },
  { key: 'members', label: { zh: '党员', en: 'Members' }, filters: { membership: 'any' }, ofMembers: true },
  { key: 'probationary', label: { zh: '预备党员', en: 'Probationary' }, filters: { membership: 'probationary' }, ofMembers: true },
  { key: 'undisclosed', label: { zh: '可能是口袋党员', en: 'Possibly undisclosed' }, filters: { undisclosed: 'yes' }, ofMembers: true },
  { key: 'riders', label: { zh: '骑手', en: 'Riders' }, filters: { employment: 'rider' } },
  { key: 'left', label: { zh: '已离开', en: 'Left' }, filters: { employment: 'left' } },
]

/** The view that holds under these conditions. */
export function personViewOf(conditions: Readonly<Record<string, string | undefined>>): PersonView {
  const fits = ({ filters }: PersonView) => Object.entries(filters).every(([key, value]) => conditions[key] === value)
  return personViews.slice(1).find(fits) ?? personViews[0]!
}
