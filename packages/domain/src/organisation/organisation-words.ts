import type { Formation, OrganisationKind, OrganisationLevel } from './organisation-plan.ts'

// The first pattern that fits decides; 工作委员会 and 总支部 contain the shorter words.
const levels: readonly (readonly [RegExp, OrganisationLevel])[] = [
  [/党工委|工作委员会/, 'working_committee'],
  [/党总支|总支/, 'general_branch'],
  [/党小组/, 'party_group'],
  [/党支部|支部/, 'branch'],
  [/党委|委员会|党组/, 'committee'],
]

const formations: readonly (readonly [RegExp, Formation])[] = [
  [/流动党员/, 'floating_member'],
  [/临时/, 'temporary'],
  [/功能/, 'functional'],
  [/兜底|育新/, 'fallback'],
  [/行业|协会|商会/, 'industry'],
  [/区域|片区|园区|楼宇|商圈/, 'regional'],
  [/联合|联建|联组/, 'joint'],
  [/单独|单建|独立/, 'single'],
]

/** Level of a party organisation from the word for its kind, else from its name. */
export function levelOf(kindText: string, name: string): OrganisationLevel {
  return firstFit(levels, kindText) ?? firstFit(levels, name) ?? 'branch'
}

/** How it was set up, from the word for its kind, else from its name; undefined when neither says. */
export function formationOf(kindText: string, name: string): Formation | undefined {
  return firstFit(formations, kindText) ?? firstFit(formations, name)
}

const bodies: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/union/, 'union'],
  [/youth/, 'youth_league'],
  [/women/, 'women'],
  [/工会/, 'union'],
  [/共青团|团支部|团委|团总支|团组织|团工委|青年/, 'youth_league'],
  [/妇女|妇联|妇委|女职工/, 'women'],
]

/** Which mass organisation a word or a name speaks of; undefined when none. */
export const massKindOf = (text: string): OrganisationKind | undefined => firstFit(bodies, text)

/**
 * Whether a mass organisation has been dissolved: 已撤销, 已解散, 撤销 as a remark or behind the name.
 * 拟撤销 and 待撤销 still stand: nothing has been decided.
 */
export function isDissolved(name: string, remark: string): boolean {
  const said = `${name} ${remark}`.replace(/(拟|待|准备|计划|申请|建议)(于.{0,8})?(撤销|解散|注销|取消)/g, '')
  return /(撤销|解散|注销|取消|撤并|停止活动)/.test(said) && !/(未|不|暂不|没有)(予)?(撤销|解散|注销|取消)/.test(said)
}

/** Name without what was written behind it in brackets about its end. */
export const nameOnly = (name: string): string =>
  name
    .replace(/[（(【[][^）)】\]]*(撤销|解散|注销)[^）)】\]]*[）)】\]]/g, '')
    .replace(/[—\-–·\s]*(已|拟)?(撤销|解散)$/, '')
    .trim()

const unitEndings: readonly RegExp[] = [
  /^中共|^中国共产党|^共青团|^中国共产主义青年团/,
  /(工会联合会|工会委员会|基层工会|工会|联合支部委员会|支部委员会|总支部委员会|团支部|团总支|团委|委员会|党支部|党总支|党委|支部|妇女联合会|妇女委员会|妇联|妇委会|女职工委员会)$/,
]

/** The unit in the name of an organisation: 某某有限公司工会委员会 gives 某某有限公司. */
export const unitInName = (name: string): string => unitEndings.reduce((rest, ending) => rest.replace(ending, ''), nameOnly(name)).trim()

/** A cell that leaves the unit to the name: blank, 本单位, 本企业, 同上, 无. */
export const leavesUnitToName = (covers: string): boolean =>
  /^(本(单位|企业|公司|社|所|园|校|院|会|机构|组织)|同(上|名称)|无|\/|-|—)?$/.test(covers.trim())

function firstFit<Value>(table: readonly (readonly [RegExp, Value])[], text: string): Value | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1]
}
