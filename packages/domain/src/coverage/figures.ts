import type { Bilingual } from '@sanxin/kernel'
import { type CoveredBy, coverageNames, type UnitFilters } from '../registry/index.ts'
import { organisationCoverages } from './covered-by.ts'

/** A figure as data: the records it counts, of which records, and by which rule; `rest` are those of the denominator not counted. */
export interface FigureSpec {
  code: string
  name: Bilingual
  rule: Bilingual
  counts: UnitFilters
  of: UnitFilters | null
  rest: UnitFilters | null
}

type Base = NonNullable<UnitFilters['base']>

const baseWords: Record<'enterprise' | 'social', Bilingual> = {
  enterprise: { zh: '底数内企业', en: 'enterprises of the base' },
  social: { zh: '底数内社会组织', en: 'social organisations of the base' },
}

function share(code: string, name: Bilingual, rule: Bilingual, of: UnitFilters, counts: UnitFilters, rest: UnitFilters | null): FigureSpec {
  return { code, name, rule, counts: { ...of, ...counts }, of, rest: rest && { ...of, ...rest } }
}

const amount = (code: string, name: Bilingual, rule: Bilingual, counts: UnitFilters): FigureSpec => ({
  code,
  name,
  rule,
  counts,
  of: null,
  rest: null,
})

/** Party coverage of one base; the codes of both bases differ by their prefix only. */
export function coverageFigures(base: 'enterprise' | 'social'): FigureSpec[] {
  const all: UnitFilters = { base }
  const { zh, en } = baseWords[base]
  const due = (which: NonNullable<UnitFilters['due']>): UnitFilters => ({ base, due: which })
  return [
    amount('base', { zh: '底数', en: 'Base' }, { zh: `正常经营的${zh}`, en: `Operating ${en}` }, all),
    share(
      'organisation-coverage',
      { zh: '组织覆盖率', en: 'Organisation coverage' },
      {
        zh: `有任一党组织覆盖的单位 ÷ ${zh}；一家几种覆盖只算一次`,
        en: `Units that any party organisation covers ÷ ${en}; covered twice counts once`,
      },
      all,
      { covered: 'yes' },
      { covered: 'no' },
    ),
    share(
      'work-coverage',
      { zh: '工作覆盖率', en: 'Work coverage' },
      { zh: `有党组织覆盖或派驻指导员的单位 ÷ ${zh}`, en: `Units with a party organisation or an instructor ÷ ${en}` },
      all,
      { covered: 'reached' },
      { covered: 'unreached' },
    ),
    share(
      'should-build',
      { zh: '应建尽建率', en: 'Built where due' },
      {
        zh: '应建且已覆盖的单位 ÷ 有正式党员 1 名以上、应单独或联合组建的单位',
        en: 'Covered units ÷ units with at least one full member, due an own or a joint organisation',
      },
      due('organisation'),
      { covered: 'yes' },
      { covered: 'no' },
    ),
    share(
      'single-set-up',
      { zh: '单独组建率', en: 'Own organisation where due' },
      {
        zh: '已单独组建的单位 ÷ 有正式党员 3 名以上的单位',
        en: 'Units with an organisation of their own ÷ units with three or more full members',
      },
      due('single'),
      { coveredBy: 'single' },
      null,
    ),
    share(
      'joint-set-up',
      { zh: '联合组建覆盖率', en: 'Covered where a joint organisation is due' },
      {
        zh: '已有党组织覆盖的单位 ÷ 有正式党员 1 至 2 名的单位',
        en: 'Units that an organisation covers ÷ units with one or two full members',
      },
      due('joint'),
      { covered: 'yes' },
      { covered: 'no' },
    ),
    share(
      'member-units',
      { zh: '有党员单位覆盖率', en: 'Covered among units with members' },
      {
        zh: '已有党组织覆盖的单位 ÷ 有正式或预备党员的单位',
        en: 'Units that an organisation covers ÷ units with a full or probationary member',
      },
      { base, members: 'any' },
      { covered: 'yes' },
      { covered: 'no' },
    ),
    share(
      'instructors',
      { zh: '无党员单位指导员到位率', en: 'Instructors where no member works' },
      {
        zh: '已派驻指导员或已有党组织的单位 ÷ 没有正式党员的单位',
        en: 'Units with an instructor or an organisation ÷ units without a full member',
      },
      due('instructor'),
      { covered: 'reached' },
      { covered: 'unreached' },
    ),
    ...organisationCoverages.map((way) => byWay(base, way)),
  ]
}

const byWay = (base: Base, way: CoveredBy): FigureSpec =>
  amount(
    `covered-${way}`,
    coverageNames[way],
    {
      zh: `以“${coverageNames[way].zh}”覆盖的单位；按单独、联合、区域、行业、兜底、功能型、临时的次序归入第一种`,
      en: `Units whose first way of coverage is: ${coverageNames[way].en}`,
    },
    { base, coveredBy: way },
  )

const massBodies = [
  { code: 'union', zh: '工会', en: 'Trade union' },
  { code: 'league', zh: '共青团', en: 'Youth league' },
  { code: 'women', zh: '妇联', en: 'Women’s federation' },
] as const

/** Coverage of the enterprise base by trade unions, youth league and women's bodies; dissolved bodies do not count. */
export const massFigures: readonly FigureSpec[] = massBodies.map(({ code, zh, en }) =>
  share(
    `mass-${code}`,
    { zh: `${zh}组织覆盖率`, en: `${en} coverage` },
    { zh: `有未撤销的${zh}组织覆盖的企业 ÷ 底数内企业`, en: `Enterprises that a standing body covers ÷ enterprises of the base` },
    { base: 'enterprise' },
    { [code]: 'yes' },
    { [code]: 'no' },
  ),
)

/** The sixteen combinations of party, union, league and women's bodies in one unit, as filters of the enterprise base. */
export const massCombinations: readonly (Record<'party' | 'union' | 'league' | 'women', boolean> & { filters: UnitFilters })[] = Array.from(
  { length: 16 },
  (_, i) => {
    const [party, union, league, women] = [8, 4, 2, 1].map((bit) => (i & bit) === 0) as [boolean, boolean, boolean, boolean]
    const word = (yes: boolean) => (yes ? 'yes' : 'no')
    return {
      party,
      union,
      league,
      women,
      filters: { base: 'enterprise', covered: word(party), union: word(union), league: word(league), women: word(women) },
    }
  },
)

/** The figures above the board, in its order. */
export const boardFigures: readonly FigureSpec[] = [
  'should-build',
  'single-set-up',
  'joint-set-up',
  'instructors',
  'organisation-coverage',
].map((code) => coverageFigures('enterprise').find((figure) => figure.code === code)!)
