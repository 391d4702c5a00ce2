import type { Action } from '@sanxin/domain/platform/access'
import type { Bilingual } from '@sanxin/kernel'

export type GroupKey = 'find' | 'build' | 'admit' | 'live' | 'serve' | 'steer'

/** The six groups of the main loop, each with its sign. */
export const groups = {
  find: { sign: '找', zh: '摸底', en: 'Find' },
  build: { sign: '建', zh: '组建', en: 'Build' },
  admit: { sign: '入', zh: '发展党员', en: 'Admit' },
  live: { sign: '活', zh: '组织生活', en: 'Branch life' },
  serve: { sign: '服', zh: '服务', en: 'Serve' },
  steer: { sign: '量', zh: '调度', en: 'Steer' },
} as const satisfies Record<GroupKey, Bilingual & { sign: string }>

export interface Page {
  /** Path of the router, `$id` for the record. */
  path: string
  /** Screen in packages/web/src, without `.tsx`; the file exports a component of the name that follows from it: unit-ledger → UnitLedger. */
  screen: string
  /** What one must be allowed to do to open it. */
  needs: Action
  label: Bilingual
  /** Group of the rail; record pages have none. */
  group?: GroupKey
  /** Behind the name instead of in the rail: the door of an administrator. */
  door?: boolean
}

/** Every page of the desk in the order of the rail; one whose screen does not exist yet is not offered. */
export const pages: readonly Page[] = [
  { path: '/units', screen: 'registry/desk/unit-ledger', needs: 'registry.read', group: 'find', label: { zh: '单位台账', en: 'Units' } },
  { path: '/units/$id', screen: 'registry/desk/unit-page', needs: 'registry.read', label: { zh: '单位', en: 'Unit' } },
  {
    path: '/people',
    screen: 'registry/desk/person-ledger',
    needs: 'registry.read',
    group: 'find',
    label: { zh: '党员台账', en: 'People' },
  },
  { path: '/people/$id', screen: 'registry/desk/person-page', needs: 'registry.read', label: { zh: '人员', en: 'Person' } },
  {
    path: '/import',
    screen: 'exchange/desk/import-list',
    needs: 'import.read',
    group: 'find',
    label: { zh: '资料导入', en: 'Import' },
  },
  { path: '/import/$id', screen: 'exchange/desk/import-batch', needs: 'import.read', label: { zh: '批次', en: 'Batch' } },
  { path: '/review', screen: 'linkage/desk/review-queue', needs: 'linkage.read', group: 'find', label: { zh: '核对队列', en: 'Review' } },
  {
    path: '/areas',
    screen: 'territory/desk/area-list',
    needs: 'territory.read',
    group: 'find',
    label: { zh: '区划与楼宇', en: 'Areas and buildings' },
  },
  {
    path: '/new-registrations',
    screen: 'campaign/desk/new-registrations',
    needs: 'registry.read',
    group: 'find',
    label: { zh: '新设单位', en: 'New registrations' },
  },
  {
    path: '/coverage',
    screen: 'coverage/desk/due-list',
    needs: 'coverage.read',
    group: 'build',
    label: { zh: '应建清单', en: 'Due list' },
  },
  {
    path: '/mass',
    screen: 'coverage/desk/mass-matrix',
    needs: 'coverage.read',
    group: 'build',
    label: { zh: '群团组织', en: 'Mass organisations' },
  },
  {
    path: '/organisations',
    screen: 'organisation/desk/organisation-list',
    needs: 'organisation.read',
    group: 'live',
    label: { zh: '组织与班子', en: 'Organisations' },
  },
  {
    path: '/instructors',
    screen: 'organisation/desk/instructor-list',
    needs: 'organisation.read',
    group: 'build',
    label: { zh: '指导员', en: 'Instructors' },
  },
  { path: '/board', screen: 'campaign/desk/dispatch-board', needs: 'board.read', group: 'steer', label: { zh: '调度台', en: 'Board' } },
  { path: '/lines', screen: 'campaign/desk/line-table', needs: 'campaign.read', group: 'steer', label: { zh: '条线归口', en: 'Lines' } },
  {
    path: '/administration/audit',
    screen: 'access/desk/audit-page',
    needs: 'audit.read',
    door: true,
    label: { zh: '审计：谁做了什么', en: 'Audit: who did what' },
  },
  {
    path: '/administration/access',
    screen: 'access/desk/access-page',
    needs: 'access.read',
    door: true,
    label: { zh: '安全：账号与授权', en: 'Security: accounts and grants' },
  },
]
