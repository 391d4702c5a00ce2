import { type Bilingual, fillText } from '@sanxin/kernel'
import { employmentReasonTexts } from './employment.ts'
import { workReasonTexts } from './member-count.ts'
import type { Because } from './registry-plan.ts'

/** Why a unit is what it is judged to be; the codes are those of the rule tables of kind and operation. */
export const unitReasons: Readonly<Record<string, Bilingual>> = {
  'kind.civil-affairs': { zh: '在民政局社会组织名册中，是社会组织', en: 'A social organisation: in the roster of civil affairs' },
  'kind.social-code': {
    zh: '信用代码 {creditCode} 以 5 开头，是社会组织',
    en: 'A social organisation: its code {creditCode} begins with 5',
  },
  'kind.sole-code': { zh: '信用代码 {creditCode} 以 92 开头，是个体工商户', en: 'A sole trader: its code {creditCode} begins with 92' },
  'kind.sole-type': { zh: '登记类型为“{types}”，是个体工商户', en: 'A sole trader: registered as {types}' },
  'kind.branch-type': { zh: '登记类型为“{types}”，是分支机构', en: 'A branch company: registered as {types}' },
  'kind.branch-name': { zh: '名称“{name}”是分支机构的写法', en: 'A branch company by its name: {name}' },
  'kind.state-type': { zh: '登记类型为“{types}”，是国有或集体企业', en: 'State-owned or collective: registered as {types}' },
  'kind.public-code': { zh: '信用代码 {creditCode} 属于机关或事业单位', en: 'A public body: by its code {creditCode}' },
  'kind.site-only': {
    zh: '只在走访中见到，没有登记，也没有企业的名称',
    en: 'Met only on site: not registered, and without the name of an enterprise',
  },
  'kind.social-name': { zh: '没有信用代码，名称“{name}”是社会组织的写法', en: 'No code; a social organisation by its name: {name}' },
  'kind.sole-name': { zh: '没有信用代码，名称“{name}”是个体店铺的写法', en: 'No code; a shop by its name: {name}' },
  'kind.enterprise': {
    zh: '登记信息没有国有、分支或个体的标志，是非公有制企业',
    en: 'A non-public enterprise: nothing says state-owned, branch or sole trader',
  },
  'operating.deregistered-social': { zh: '民政登记已终止', en: 'The registration with civil affairs has ended' },
  'operating.survey-open': { zh: '最近一次走访见到正常经营', en: 'The last visit found it at work' },
  'operating.survey-closed-registration-ended': {
    zh: '走访没有见到经营，登记也已终止',
    en: 'The visit did not find it at work, and its registration has ended',
  },
  'operating.survey-closed': { zh: '最近一次走访没有见到经营', en: 'The last visit did not find it at work' },
  'operating.registration-ended': { zh: '登记状态已终止', en: 'Its registration has ended' },
  'operating.tax-ended': {
    zh: '税务状态已终止，登记信息也没有说在营',
    en: 'Its tax registration has ended, and no registration says that it runs',
  },
  'operating.nobody-employed': {
    zh: '走访没有见到，各名册中从业人员不超过 1 人（{employees} 人），视为空壳',
    en: 'Not met on site and no roster shows more than one employee ({employees}): taken for a shell',
  },
  'operating.closed-for-now': {
    zh: '走访时暂时关门，名册仍显示经营',
    en: 'Closed for the moment at the visit; the rosters show it at work',
  },
  'operating.rosters': { zh: '各部门名册显示正常经营', en: 'The rosters of the departments show it at work' },
  'base.enterprise': { zh: '正常经营的非公有制企业，计入企业底数', en: 'An operating non-public enterprise: in the base' },
  'base.social': {
    zh: '正常运行的社会组织，计入社会组织底数',
    en: 'An operating social organisation: in the base of social organisations',
  },
  'base.outside': { zh: '不计入底数', en: 'Not in a base' },
  'due.single': {
    zh: '正式党员 {members} 名，达到 3 名，应单独组建',
    en: '{members} full members, at least three: due an organisation of its own',
  },
  'due.joint': {
    zh: '正式党员 {members} 名，不足 3 名，应联合组建',
    en: '{members} full members, fewer than three: due a joint organisation',
  },
  'due.instructor': { zh: '没有正式党员，应派驻党建指导员', en: 'No full member: due an instructor' },
  'by-hand': { zh: '“{field}”由人更正：{reason}', en: '"{field}" was corrected by hand: {reason}' },
}

const tables: Readonly<Record<string, Bilingual>> = { ...unitReasons, ...workReasonTexts, ...employmentReasonTexts }

/**
 * The sentence of a reason in both languages; a code without words shows itself, so that a test finds it.
 * @param more tables of other columns, such as the reasons of links
 */
export function sayReason({ code, facts }: Because, more: Readonly<Record<string, Bilingual>> = {}): Bilingual & { code: string } {
  const words = more[code] ?? tables[code]
  if (!words) return { code, zh: code, en: code }
  return { code, zh: fillText(words.zh, facts), en: fillText(words.en, facts) }
}
