import type { Action } from './action.ts'
import type { Level } from './level.ts'
import type { Role } from './role.ts'

type Permissions = Readonly<Partial<Record<Action, Level>>>

const reading = {
  'session.read': 'L0',
  'territory.read': 'L1',
  'organisation.read': 'L2',
  'registry.read': 'L2',
  'coverage.read': 'L1',
  'board.read': 'L1',
  'campaign.read': 'L1',
} as const satisfies Permissions

const administering = { 'session.read': 'L0', 'territory.read': 'L1' } as const satisfies Permissions

const wholeDistrict = {
  ...reading,
  'territory.change': 'L1',
  'organisation.change': 'L2',
  'registry.read': 'L3',
  'registry.override': 'L2',
  'registry.unmask': 'L3',
  'registry.export': 'L2',
  'import.read': 'L2',
  'import.run': 'L3',
  'linkage.read': 'L2',
  'linkage.decide': 'L2',
  'coverage.plan': 'L2',
  'campaign.change': 'L1',
} as const satisfies Permissions

/**
 * The one statement of who may do what: role × action → the highest level of data it reaches.
 * `registry.read` at L3 includes who is a party member, which an employer or a neighbour may not know.
 * Rules, buttons, route table, documentation and the tests' oracle read it; where it holds is the scope of each grant.
 */
export const permissions: Readonly<Record<Role, Permissions>> = {
  'organisation-department': wholeDistrict,
  'campaign-office': {
    ...reading,
    'import.read': 'L2',
    'import.run': 'L3',
    'linkage.read': 'L2',
    'linkage.decide': 'L2',
    'coverage.plan': 'L2',
    'registry.read': 'L3',
    'registry.override': 'L2',
    'registry.export': 'L2',
    'campaign.change': 'L1',
  },
  'industry-group': { ...reading, 'import.read': 'L2' },
  'sub-district': {
    ...reading,
    'registry.read': 'L3',
    'registry.override': 'L2',
    'registry.unmask': 'L3',
    'linkage.read': 'L2',
    'linkage.decide': 'L2',
    'coverage.plan': 'L2',
  },
  community: { ...reading, 'registry.unmask': 'L3' },
  instructor: reading,
  'branch-secretary': reading,
  reviewer: { ...reading, 'import.read': 'L2', 'linkage.read': 'L2', 'linkage.decide': 'L2' },
  'system-administrator': { ...administering, 'system.operate': 'L1' },
  'security-administrator': { ...administering, 'access.read': 'L2', 'access.manage': 'L2' },
  'audit-administrator': { ...administering, 'access.read': 'L2', 'audit.read': 'L2' },
  'local-operator': { ...wholeDistrict, 'access.read': 'L2', 'access.manage': 'L2', 'system.operate': 'L1' },
}
