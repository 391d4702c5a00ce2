import { rosterField, commonTitles as titles } from '../platform/exchange/index.ts'

export const ordinal = rosterField('ordinal', ['序号', 'No.'], 'ordinal', 'L1', titles.ordinal, { filled: 0.9 })
export const creditCode = (...more: string[]) =>
  rosterField('creditCode', ['统一社会信用代码', 'Unified social credit code'], 'credit-code', 'L1', [...more, ...titles.creditCode], {
    names: true,
  })
export const unitName = (...more: string[]) =>
  rosterField('name', ['单位名称', 'Name of the unit'], 'unit-name', 'L1', [...more, ...titles.unitName], { names: true, telling: true })
export const legalPerson = (...more: string[]) =>
  rosterField('legalPerson', ['法定代表人', 'Legal representative'], 'person-name', 'L2', [...more, ...titles.legalPerson])
export const phone = (...more: string[]) => rosterField('phone', ['联系电话', 'Telephone'], 'phone', 'L3', [...more, ...titles.phone])
export const address = (...more: string[]) => rosterField('address', ['地址', 'Address'], 'address', 'L1', [...more, ...titles.address])
export const headcount = (...more: string[]) =>
  rosterField('headcount', ['人数', 'Headcount'], 'count', 'L1', [...more, ...titles.headcount], { rank: 1 })
export const street = (...more: string[]) => rosterField('street', ['街道', 'Sub-district'], 'street', 'L1', [...more, ...titles.street])
export const industry = (...more: string[]) =>
  rosterField('industry', ['行业', 'Industry'], 'industry', 'L1', [...more, ...titles.industry])
