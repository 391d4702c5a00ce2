import type { initialLines } from './lines.ts'

/** What a rule looks at; the first kind that fits decides, in this order. */
export const lineRuleKinds = ['department', 'class', 'division', 'section'] as const
export type LineRuleKind = (typeof lineRuleKinds)[number]

/** One row of the editable table: units whose competent department or industry is `value` belong to `line`. */
export interface LineRule {
  by: LineRuleKind
  /** words that the department's name contains, or a code of GB/T 4754-2017 */
  value: string
  line: string
}

type InitialLine = (typeof initialLines)[number]['code']

const initial: Record<LineRuleKind, Partial<Record<InitialLine, readonly string[]>>> = {
  department: {
    education: ['教育'],
    biomedicine: ['卫生健康', '卫健', '药品监督', '医疗保障'],
    'culture-catering': ['文化', '旅游', '文旅', '体育'],
    construction: ['住房', '住建', '建设局'],
    logistics: ['交通', '邮政'],
    trade: ['商务局'],
  },
  class: {
    electronics: ['3825', '3832', '3833', '3841', '3842', '3844', '3849', '6520'],
    biomedicine: ['3544', '3581', '3582', '3583', '3584', '3585', '3586', '3589', '7340', '7512', '5151', '5152', '5154', '7244'],
    'culture-catering': ['7251', '7259', '7281', '7282', '7284', '7289', '7291', '7861', '7862', '7869', '8070', '6572'],
    logistics: ['7224', '7292'],
    construction: ['7113', '7481', '7482', '7483', '7484', '7485', '7486', '7840', '7810'],
    'technical-services': ['7245'],
  },
  division: {
    'light-industry': [
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
      '25',
      '26',
      '28',
      '29',
      '30',
      '31',
      '32',
      '33',
      '41',
      '42',
    ],
    biomedicine: ['27', '84'],
    equipment: ['34', '35', '36', '37', '38', '40', '43'],
    electronics: ['39'],
    'technical-services': ['77'],
    trade: ['80', '81', '82'],
  },
  section: {
    software: ['I'],
    logistics: ['G'],
    'technical-services': ['M'],
    'business-services': ['J', 'L'],
    trade: ['F'],
    'culture-catering': ['H', 'R'],
    construction: ['E', 'K'],
    education: ['P'],
  },
}

/** The table that a new district begins with; the campaign office edits its own copy. */
export const initialLineRules: readonly LineRule[] = lineRuleKinds.flatMap((by) =>
  Object.entries(initial[by]).flatMap(([line, values]) => values.map((value) => ({ by, value, line }))),
)
