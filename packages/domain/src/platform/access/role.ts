import type { Bilingual } from '@sanxin/kernel'

/** Roles of the product; the last one acts from the command line of the machine itself. */
export const roles = {
  'organisation-department': { zh: '组织部门', en: 'Organisation department' },
  'campaign-office': { zh: '攻坚办', en: 'Campaign office' },
  'industry-group': { zh: '行业专项组', en: 'Industry group' },
  'sub-district': { zh: '街道（镇）', en: 'Sub-district' },
  community: { zh: '社区（村）', en: 'Community' },
  instructor: { zh: '党建指导员', en: 'Party-building instructor' },
  'branch-secretary': { zh: '支部书记', en: 'Branch secretary' },
  reviewer: { zh: '核对员', en: 'Reviewer' },
  'system-administrator': { zh: '系统管理员', en: 'System administrator' },
  'security-administrator': { zh: '安全管理员', en: 'Security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'Audit administrator' },
  'local-operator': { zh: '本机操作员', en: 'Local operator' },
} as const satisfies Record<string, Bilingual>

export type Role = keyof typeof roles
export const roleCodes = Object.keys(roles) as Role[]
export const isRole = (code: string): code is Role => Object.hasOwn(roles, code)

/** 三员分立: nobody holds two of these, they keep each other in check. */
export const exclusiveRoles = ['system-administrator', 'security-administrator', 'audit-administrator'] as const satisfies readonly Role[]
