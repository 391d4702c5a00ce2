import type { PersonRow } from '@sanxin/contract/registry'
import type { Bilingual } from '@sanxin/kernel'

export const membershipNames: Readonly<Record<NonNullable<PersonRow['membership']>, Bilingual>> = {
  full: { zh: '正式党员', en: 'full member' },
  probationary: { zh: '预备党员', en: 'probationary' },
  suspended: { zh: '停止党籍', en: 'suspended' },
}

export const standingNames: Readonly<Record<'normal' | 'suspended' | 'in_transit', Bilingual>> = {
  normal: { zh: '正常', en: 'normal' },
  suspended: { zh: '停止党籍', en: 'suspended' },
  in_transit: { zh: '组织关系在转接', en: 'relation being transferred' },
}
