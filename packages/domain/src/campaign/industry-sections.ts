import type { Bilingual } from '@sanxin/kernel'

interface IndustrySection extends Bilingual {
  code: string
  /** first and last division, as numbers */
  from: number
  to: number
}

/** The twenty sections (门类) of GB/T 4754-2017 and the divisions (大类) that each holds. */
export const industrySections = [
  { code: 'A', from: 1, to: 5, zh: '农、林、牧、渔业', en: 'agriculture, forestry, animal husbandry and fishery' },
  { code: 'B', from: 6, to: 12, zh: '采矿业', en: 'mining' },
  { code: 'C', from: 13, to: 43, zh: '制造业', en: 'manufacturing' },
  { code: 'D', from: 44, to: 46, zh: '电力、热力、燃气及水生产和供应业', en: 'electricity, heat, gas and water' },
  { code: 'E', from: 47, to: 50, zh: '建筑业', en: 'construction' },
  { code: 'F', from: 51, to: 52, zh: '批发和零售业', en: 'wholesale and retail' },
  { code: 'G', from: 53, to: 60, zh: '交通运输、仓储和邮政业', en: 'transport, storage and post' },
  { code: 'H', from: 61, to: 62, zh: '住宿和餐饮业', en: 'hotels and catering' },
  { code: 'I', from: 63, to: 65, zh: '信息传输、软件和信息技术服务业', en: 'information, software and IT services' },
  { code: 'J', from: 66, to: 69, zh: '金融业', en: 'finance' },
  { code: 'K', from: 70, to: 70, zh: '房地产业', en: 'real estate' },
  { code: 'L', from: 71, to: 72, zh: '租赁和商务服务业', en: 'leasing and business services' },
  { code: 'M', from: 73, to: 75, zh: '科学研究和技术服务业', en: 'research and technical services' },
  { code: 'N', from: 76, to: 79, zh: '水利、环境和公共设施管理业', en: 'water, environment and public facilities' },
  { code: 'O', from: 80, to: 82, zh: '居民服务、修理和其他服务业', en: 'residents’ services, repair and other services' },
  { code: 'P', from: 83, to: 83, zh: '教育', en: 'education' },
  { code: 'Q', from: 84, to: 85, zh: '卫生和社会工作', en: 'health and social work' },
  { code: 'R', from: 86, to: 90, zh: '文化、体育和娱乐业', en: 'culture, sports and entertainment' },
  { code: 'S', from: 91, to: 96, zh: '公共管理、社会保障和社会组织', en: 'public administration and social organisations' },
  { code: 'T', from: 97, to: 97, zh: '国际组织', en: 'international organisations' },
] as const satisfies readonly IndustrySection[]

/** Section letter of a class, group or division code; undefined when the code names no division of the standard. */
export function sectionOf(industryCode: string): string | undefined {
  const division = Number(industryCode.slice(0, 2))
  return industrySections.find(({ from, to }) => from <= division && division <= to)?.code
}
