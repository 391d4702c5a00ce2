import type { UnitDetail } from '@sanxin/contract/registry'
import type { Action } from '@sanxin/domain/platform/access'
import type { Bilingual, Facts } from '@sanxin/kernel'
import { address } from '../../shared/api/index.ts'
import { isMissing } from './unit-state.ts'

/** What comes next for a unit: one deed, and where it is done (an address, or the field to correct on this page). */
export interface UnitStep {
  title: Bilingual
  why: Bilingual
  facts: Facts
  deed?: Bilingual
  href?: string
  correct?: string
}

/**
 * The first of these that holds is the next step; what stands in the way of the others comes first.
 * @param community id of the unit's community, where its neighbours are looked for
 */
export function nextStepOf(detail: UnitDetail, may: (action: Action) => boolean, community?: string): UnitStep | undefined {
  const { unit, reviewPairs } = detail
  if (reviewPairs > 0) return reviewStep(detail, may('linkage.read'))
  const counted = unit.inBase || unit.inSocialBase
  if (counted && unit.streetName === null && mayCorrect(detail, 'street')) return placeStep
  if (unit.inBase && unit.line === null) return lineStep(may('campaign.read'))
  if (!isMissing(unit)) return undefined
  return unit.due === 'instructor' ? instructorStep(may('organisation.read')) : formationStep(unit, community)
}

const mayCorrect = ({ facts }: UnitDetail, field: string): boolean => facts.some((fact) => fact.field === field && fact.overridable)

const reviewStep = ({ unit, reviewPairs }: UnitDetail, mayReview: boolean): UnitStep => ({
  title: { zh: '先核对：可能还有同一家的记录', en: 'Review first: other records may be the same unit' },
  why: {
    zh: '有 {count} 对存疑，系统分不清。定了以后，人数和应建才算得准。',
    en: 'Doubtful pairs: {count}. Once they are decided, staff, members and what is due can be trusted.',
  },
  facts: { count: reviewPairs },
  ...(mayReview ? { deed: { zh: '去核对', en: 'Review' }, href: address('/review', { entity: 'unit', search: unit.name }) } : {}),
})

const placeStep: UnitStep = {
  title: { zh: '先定在哪个街道', en: 'Say in which sub-district it is' },
  why: {
    zh: '各部门的地址落不到一个街道，没有街道的单位进不了任何一块的名单。',
    en: 'No address of the departments leads to a sub-district, so the unit is in nobody’s list.',
  },
  facts: {},
  deed: { zh: '填街道', en: 'Fill in the sub-district' },
  correct: 'street',
}

const lineStep = (mayRead: boolean): UnitStep => ({
  title: { zh: '先归到一个条线', en: 'Give it to a line' },
  why: {
    zh: '没有主管部门，行业代码也不在归口表里，现在算“系统外”。',
    en: 'No competent department, and the table of lines does not hold its industry code.',
  },
  facts: {},
  ...(mayRead ? { deed: { zh: '看归口表', en: 'See the table' }, href: '/lines' } : {}),
})

const instructorStep = (mayRead: boolean): UnitStep => ({
  title: { zh: '派一名党建指导员', en: 'Send an instructor' },
  why: { zh: '没有正式党员，也还没有指导员联系这一家。', en: 'No full member works here, and no instructor is in touch yet.' },
  facts: {},
  ...(mayRead ? { deed: { zh: '看指导员', en: 'See the instructors' }, href: '/instructors' } : {}),
})

const formationStep = ({ due, fullMembers, id }: UnitDetail['unit'], community: string | undefined): UnitStep => ({
  title:
    due === 'single'
      ? { zh: '发起单独组建', en: 'Set up its own organisation' }
      : { zh: '找邻近单位联合组建', en: 'Find neighbours for a joint one' },
  why:
    due === 'single'
      ? {
          zh: '正式党员 {members} 名，够 3 名。下一步是定书记人选，和企业谈妥。',
          en: 'Full members: {members}, at least three. Next: a candidate for secretary, and the consent of the enterprise.',
        }
      : {
          zh: '正式党员 {members} 名，不足 3 名。同一社区里应联合组建的还有谁，在名单里。',
          en: 'Full members: {members}, fewer than three. The list shows who else nearby is due a joint one.',
        },
  facts: { members: fullMembers },
  ...(due === 'single'
    ? { deed: { zh: '看在这里的人', en: 'See who works here' }, href: address('/people', { unit: id }) }
    : {
        deed: { zh: '看附近的单位', en: 'See its neighbours' },
        href: address('/units', { base: 'enterprise', due: 'joint', covered: 'no', community }),
      }),
})
