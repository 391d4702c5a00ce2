import type { Bilingual } from '@sanxin/kernel'
import type { Level } from './level.ts'

export interface ActionSpec extends Bilingual {
  /** the highest level of data that the action touches by its nature */
  level: Level
  /** touches the district as a whole, rows without a place included: a scope on a part of it does not suffice */
  whole?: boolean
}

/** Everything that a person can be allowed to do, as `column.verb`. */
export const actions = {
  'session.read': { zh: '查看本人登录状态', en: 'see one’s own session', level: 'L0' },
  'territory.read': { zh: '查看区划与楼宇', en: 'read areas and buildings', level: 'L1' },
  'territory.change': { zh: '维护区划与楼宇', en: 'change areas and buildings', level: 'L1' },
  'organisation.read': { zh: '查看组织', en: 'read organisations', level: 'L2' },
  'organisation.change': { zh: '维护组织', en: 'change organisations', level: 'L2' },
  'registry.read': { zh: '查看台账', en: 'read the ledgers', level: 'L2' },
  'registry.override': { zh: '更正台账字段', en: 'override a field of the ledgers', level: 'L2' },
  'registry.unmask': { zh: '查看证件号与电话明文', en: 'see an ID number or phone in clear', level: 'L3' },
  'registry.export': { zh: '导出台账', en: 'export the ledgers', level: 'L2' },
  'import.read': { zh: '查看导入批次', en: 'read import batches', level: 'L2', whole: true },
  'import.run': { zh: '导入名册', en: 'import rosters', level: 'L3', whole: true },
  'linkage.read': { zh: '查看待核对对象', en: 'read the review queue', level: 'L2' },
  'linkage.decide': { zh: '核对、合并与拆分', en: 'decide, merge and un-merge', level: 'L2' },
  'coverage.read': { zh: '查看应建与覆盖', en: 'read coverage', level: 'L1' },
  'coverage.plan': { zh: '编制组建与选派计划', en: 'plan formation and assignment', level: 'L2' },
  'board.read': { zh: '查看调度台', en: 'read the board', level: 'L1' },
  'campaign.read': { zh: '查看条线', en: 'read the lines', level: 'L1' },
  'campaign.change': { zh: '维护条线归口', en: 'change the table of lines', level: 'L1', whole: true },
  'access.read': { zh: '查看账号与授权', en: 'read accounts and grants', level: 'L2' },
  'access.manage': { zh: '管理账号与授权', en: 'manage accounts and grants', level: 'L2' },
  'audit.read': { zh: '查看审计记录', en: 'read the audit trail', level: 'L2' },
  'system.operate': { zh: '运行与维护系统', en: 'operate the system', level: 'L1' },
} as const satisfies Record<string, ActionSpec>

export type Action = keyof typeof actions
export const actionCodes = Object.keys(actions) as Action[]
export const isAction = (code: string): code is Action => Object.hasOwn(actions, code)
