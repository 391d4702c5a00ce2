import type { MarkState, SourceMark } from '@sanxin/ui'

const sources = [
  { sign: '市', name: { zh: '市监', en: 'Market supervision' } },
  { sign: '税', name: { zh: '税务', en: 'Tax' } },
  { sign: '社', name: { zh: '社保', en: 'Social insurance' } },
  { sign: '统', name: { zh: '统计', en: 'Statistics' } },
  { sign: '走', name: { zh: '走访', en: 'Survey' } },
] as const
const states: Record<string, MarkState> = { a: 'adopted', s: 'same', d: 'differs', b: 'blank' }

/** Marks from one letter per source: a adopted, s same, d differs, b blank, - does not know the record. */
export const marks = (said: string): SourceMark[] =>
  sources.flatMap((source, at) => {
    const state = states[said[at] ?? '-']
    return state ? [{ ...source, state, says: state === 'differs' ? '李睿' : null }] : []
  })

export const units = [
  {
    id: '1',
    name: '澄湖沃毅信信息工程有限公司',
    code: '91369901MA4B6FQT03',
    area: '青塘 · 青塘居委会',
    staff: 45,
    members: 6,
    due: '单独',
    cause: '材料在办 · 等批复',
    said: 'assbs',
    changed: '11月19日',
  },
  {
    id: '2',
    name: '江西澄湖腾锦锦电子材料有限公司',
    code: '913699017538346670',
    area: '东岭 · 航创社区',
    staff: 41,
    members: 3,
    due: '单独',
    cause: '缺书记人选',
    said: 'sadsb',
    changed: '11月19日',
  },
  {
    id: '3',
    name: '澄州佳达软件科技有限公司',
    code: '91369901MAC7TEYWXU',
    area: '望江 · 临江社区',
    staff: 45,
    members: 7,
    due: '单独',
    cause: '拟与邻近 3 家联建',
    said: 'adss-',
    changed: '11月19日',
  },
  {
    id: '4',
    name: '江西省澄湖高新技术产业开发区东岭片区𬱖羽航空复合材料与智能装备制造联合研究院股份有限公司',
    code: '91369901MAH83MH262',
    area: '文澜 · 桂苑社区',
    staff: 1190,
    members: 30,
    due: '单独',
    cause: '企业不愿 · 走访 2 次',
    said: 'as-s-',
    changed: '2025年12月8日',
  },
  {
    id: '5',
    name: '澄州瑞翔达税务咨询有限公司',
    code: '9136990162542169XA',
    area: '文澜 · 书香社区',
    staff: 49,
    members: 9,
    due: '单独',
    cause: '未走访',
    said: 'asbbs',
    changed: '11月18日',
  },
]
