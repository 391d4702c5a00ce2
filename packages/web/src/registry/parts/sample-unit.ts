import type { UnitDetail } from '@sanxin/contract/registry'

const id = '01990000-0000-7000-8000-000000000001'
const at = '2026-11-20T09:12:00+08:00'

/** An invented unit page for the tests of this folder. */
export function sampleUnit(unit: Partial<UnitDetail['unit']> = {}, rest: Partial<Omit<UnitDetail, 'unit'>> = {}): UnitDetail {
  return {
    unit: {
      id,
      name: '云汀沃芮信息技术有限公司',
      creditCode: null,
      kind: 'non_public',
      operating: 'operating',
      inBase: true,
      inSocialBase: false,
      streetName: '听澜街道',
      communityName: '墨池社区',
      line: 'software',
      lineName: { zh: '软件信息', en: 'Software' },
      headcount: 20,
      employees: 19,
      fullMembers: 1,
      probationary: 0,
      due: 'joint',
      coveredBy: null,
      marks: [],
      foundedOn: null,
      changedAt: at,
      ...unit,
    },
    facts: [],
    reasons: [],
    rows: [],
    organisations: [],
    timeline: [],
    reviewPairs: 0,
    formerNames: [],
    revision: 1,
    ...rest,
  }
}
