/** Syllables of brands (字号); two or three make one. */
export const brandSyllables = [
  '汀',
  '澜',
  '沐',
  '砚',
  '朔',
  '禾',
  '屿',
  '珩',
  '煜',
  '骋',
  '翊',
  '垚',
  '霖',
  '珈',
  '栩',
  '臻',
  '彧',
  '熠',
  '铄',
  '琅',
  '蔚',
  '棠',
  '黎',
  '岳',
  '淳',
  '颂',
  '冉',
  '峤',
  '骁',
  '晏',
  '穗',
  '桐',
  '芮',
  '沃',
  '衡',
  '弘',
  '乾',
  '祺',
  '聿',
  '岚',
  '钧',
  '靖',
  '皓',
  '樾',
  '迅',
  '睦',
  '倬',
] as const

/** Legal forms in company names with the registered types that go with each; `foreign` and the like show in the type alone. */
export const companyForms: readonly { form: string; types: readonly string[]; weight: number }[] = [
  {
    form: '有限公司',
    weight: 76,
    types: [
      '有限责任公司(自然人投资或控股)',
      '有限责任公司(自然人独资)',
      '有限责任公司(自然人投资或控股的法人独资)',
      '其他有限责任公司',
      '有限责任公司(外商投资、非独资)',
      '有限责任公司(港澳台投资、非独资)',
    ],
  },
  { form: '有限责任公司', weight: 10, types: ['有限责任公司(自然人投资或控股)', '其他有限责任公司'] },
  { form: '股份有限公司', weight: 6, types: ['股份有限公司(非上市、自然人投资或控股)', '其他股份有限公司(非上市)'] },
  { form: '集团有限公司', weight: 2, types: ['有限责任公司(自然人投资或控股)'] },
  { form: '（有限合伙）', weight: 3, types: ['有限合伙企业'] },
  { form: '厂', weight: 3, types: ['个人独资企业'] },
]

export const stateTypes = ['有限责任公司(国有独资)', '有限责任公司(国有控股)', '全民所有制'] as const
export const stateTrades = ['城市建设投资', '水务', '公共交通', '园区运营', '粮食储备', '产业投资', '热力', '文旅发展', '公房经营'] as const

/** Elsewhere: parents of branch companies, former employers, branches outside the zone. All invented. */
export const elsewhere = ['望川市', '临屿市', '泊宁市', '石澜市', '霁州市'] as const

/** Sole traders and unregistered stalls: the ends of their names with an industry class. */
export const stallTrades = [
  ['小吃店', '6220'],
  ['便利店', '5213'],
  ['理发店', '8040'],
  ['五金店', '5281'],
  ['水果店', '5223'],
  ['汽修店', '8111'],
  ['早餐铺', '6220'],
  ['烟酒行', '5226'],
  ['文印部', '8121'],
  ['干洗店', '8030'],
] as const

export type SocialKind = {
  readonly ends: readonly string[]
  readonly digit: '1' | '2' | '3'
  readonly category: string
  readonly weight: number
}

/** Social organisations: how the name ends, the second digit of the credit code, category, supervising body. */
export const socialNames: readonly SocialKind[] = [
  {
    ends: ['物流行业协会', '青年企业家协会', '电商协会', '异地商会', '志愿者协会', '书画研究会', '羽毛球协会', '餐饮商会'],
    digit: '1',
    category: '社会团体',
    weight: 40,
  },
  {
    ends: ['培训学校', '幼儿园', '社会工作服务中心', '养老服务中心', '康复中心', '托育中心', '青少年活动中心', '产业技术研究院'],
    digit: '2',
    category: '民办非企业单位',
    weight: 52,
  },
  { ends: ['助学基金会', '公益基金会'], digit: '3', category: '基金会', weight: 8 },
]
export const supervisors = ['教育局', '民政局', '卫健局', '工商联', '科技局', '文广旅局', '直接登记'] as const

/** Delivery platforms; each has one operating company in the zone whose brand it is. */
export const platforms = ['飨捷', '速麦', '闪橘'] as const
