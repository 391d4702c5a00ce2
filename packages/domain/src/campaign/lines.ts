import type { Bilingual } from '@sanxin/kernel'
import { noLineName } from '../registry/index.ts'

export interface Line extends Bilingual {
  code: string
}

/** The lines (条) that a new district begins with; each is an industry group (行业专项组). */
export const initialLines = [
  { code: 'software', zh: '软件信息', en: 'Software and information' },
  { code: 'electronics', zh: '电子信息', en: 'Electronics' },
  { code: 'equipment', zh: '装备制造', en: 'Equipment' },
  { code: 'logistics', zh: '现代物流', en: 'Logistics' },
  { code: 'biomedicine', zh: '生物医药', en: 'Biomedicine and health' },
  { code: 'technical-services', zh: '科技服务', en: 'Technical services' },
  { code: 'business-services', zh: '商务财税', en: 'Business and finance' },
  { code: 'trade', zh: '商贸零售', en: 'Trade and retail' },
  { code: 'culture-catering', zh: '文旅餐饮', en: 'Culture, tourism and catering' },
  { code: 'construction', zh: '建筑房产', en: 'Construction and property' },
  { code: 'light-industry', zh: '轻工材料', en: 'Light industry and materials' },
  { code: 'education', zh: '教育培训', en: 'Education and training' },
] as const satisfies readonly Line[]

/** Units that no rule gives to a line: 系统外, counted visibly. */
export const noLine: Line = { code: 'none', ...noLineName }
