import { isDestroyedNumber, parseDay } from '@sanxin/kernel/codes'
import { beginsWithSurname } from './surnames.ts'

const letters = /^[\p{Script=Han}\p{Co}?？□·•・．.\s]+$/u
const unitEnd =
  /(公司|集团|厂|店|铺|经营部|门市部|服务部|营业部|销售部|部落|车行|商行|药行|合作社|旅行社|报社|杂志社|服务社|研究所|诊所|律所|医院|研究院|养老院|福利院|剧院|影院|馆|站|队|场|中心|学校|学院|大学|幼儿园|幼稚园|协会|商会|学会|促进会|联合会|联谊会|基金会|研究会|服务社|合伙|企业|事务所|工作室|超市|诊所|局|委员会|管委会|办事处|社团|俱乐部|银行|支行|股份|有限)([（(][^）)]*[）)])?$/
const unitInside = /(公司|集团|厂|合作社|事务所|有限合伙|工作室|经营部|中心|协会|商会|基金会|幼儿园)/
const personNote = /[（(【].*[）)】]$|[-－].*$|\d$/

/** What a single value may be; several may hold at once. The text is half-width and has no blanks around it. */
export const detectors = {
  creditCode: (v: string) => {
    const bare = v.replace(/[\s'’-]/g, '')
    return (
      bare.length >= 17 &&
      bare.length <= 19 &&
      /^[1-9ANYanyOo][1-9A-Ha-h][0-9A-Za-z]{15,17}$/.test(bare) &&
      !isIdLike(bare) &&
      !/^\d{17}$/.test(bare)
    )
  },
  orgCode: (v: string) => /^[0-9A-Za-z]{8}-?[0-9Xx]$/.test(v) && (v.includes('-') || /[A-Za-z]/.test(v)),
  idNumber: (v: string) => {
    const bare = v.replace(/[\s'’-]/g, '')
    return isIdLike(bare) || /^\d{4,6}[*xX]{6,}[\dXx]{2,4}$/.test(bare) || /^\d\d{5}(19|20)\d{2}[01]\d[0-3]\d[*]{3,}[\dXx]?$/.test(bare)
  },
  maskedId: (v: string) => /^\d{3,6}\*{6,}[\dXx]{2,4}$/.test(v),
  destroyed: (v: string) => isDestroyedNumber(v),
  phone: (v: string) => {
    const first = v.split(/[/、,;，；]/)[0]!
    const digits = first
      .replace(/[\s()+-]/g, '')
      .replace(/\.0+$/, '')
      .replace(/^(0086|86)(?=1\d{10})/, '')
    return (
      /^1[3-9]\d{9}$/.test(digits) ||
      /^1[3-9]\d{21}$/.test(digits) ||
      /^0[1-9]\d{1,2}[2-9]\d{6,7}$/.test(digits) ||
      (/^[2-9]\d{6,7}$/.test(digits) && /^\d{3,4}[-\s]?\d{4}$/.test(first)) ||
      /^1[3-9]\d[*]{4,5}\d{3,4}$/.test(digits)
    )
  },
  date: (v: string) => v.length >= 4 && v.length <= 24 && /\d/.test(v) && !/^\d{4}$/.test(v) && datePrecision(v) !== undefined,
  month: (v: string) => v.length >= 4 && v.length <= 12 && /\d/.test(v) && datePrecision(v) === 'month',
  personName: (v: string) => {
    const bare = v.replace(personNote, '').replace(/\s/g, '')
    const length = Array.from(bare).length
    return (
      length >= 2 &&
      letters.test(bare) &&
      ((length <= 4 && (beginsWithSurname(bare) || /[?？□\p{Co}]/u.test(bare))) || (length <= 16 && /[·•・．.]/.test(bare)))
    )
  },
  unitName: (v: string) =>
    v.length >= 4 && v.length <= 60 && (unitEnd.test(v) || unitInside.test(v)) && !partyName.test(v) && !bodyName.test(v),
  shortName: (v: string) =>
    v.length >= 2 && v.length <= 30 && /^[\p{Script=Han}A-Za-z()（）·&\s]+$/u.test(v) && !/(街道|镇|乡|社区|村)$/.test(v),
  workplace: (v: string) =>
    v.length >= 2 &&
    (/(公司|集团|厂|店|中心|局|委|办|所|院|校|大学|学院|医院|银行|队|馆|街道|镇|乡|社区|村|部门|部队|政府|协会|商会|工作室|超市|企业)/.test(
      v,
    ) ||
      /^(退休|离退休|离休|无|待业|失业|务农|学生|个体|自由职业|灵活就业|在家)/.test(v)) &&
    !partyName.test(v) &&
    !/(书记|主席)$/.test(v.slice(0, 4)),
  station: (v: string) => v.length >= 3 && v.length <= 30 && /(站|网点|营业部|分部|点部|中转场|仓|门店|服务点)([（(].*[）)])?$/.test(v),
  unitList: (v: string) =>
    v.split(/[、;；，,]/).filter((part) => part.trim().length >= 3 && part.trim().length <= 50).length >= 2 && !/[:：]/.test(v),
  partyName: (v: string) => v.length >= 3 && partyName.test(v),
  bodyName: (v: string) => v.length >= 4 && bodyName.test(v),
  street: (v: string) => v.length >= 3 && v.length <= 12 && /(街道|镇|乡|管理处|办事处|街办|片区|园区|新区|开发区)$/.test(v),
  community: (v: string) => v.length >= 3 && v.length <= 12 && /(社区|村|居委会|居民委员会|村委会)$/.test(v),
  building: (v: string) =>
    v.length >= 3 &&
    v.length <= 24 &&
    /(大厦|广场|中心|园|园区|城|楼|大楼|基地|空间|厂房|港|汇|天地|国际|座|栋|公馆|总部|商城|市场|产业园|科技园|[）)])$/.test(v) &&
    !unitInsideStrict.test(v),
  address: (v: string) =>
    v.length >= 4 &&
    v.length <= 80 &&
    ((/(路|街|道|巷|弄|村|镇|乡|社区|区|园|大厦|广场|中心|楼)/.test(v) && /\d|[０-９]|号|栋|室/.test(v)) ||
      /(街道|镇|乡|管理处).+(社区|村|居委会|小区)/.test(v)),
  room: (v: string) => v.length <= 20 && /^([A-Za-z]?\d+([-#号栋幢座楼室层]\d*)*(号楼)?(\d+)?室?|.*(路|街|道)\d+号?.*|\d+楼)$/.test(v),
  longitude: (v: string) => /^\d{2,3}\.\d{2,}$/.test(v) && Number(v) >= 73 && Number(v) <= 136,
  latitude: (v: string) => /^\d{1,2}\.\d{2,}$/.test(v) && Number(v) >= 3 && Number(v) <= 54,
  boundary: (v: string) =>
    /^(SRID=\d+;)?\s*(MULTI)?POLYGON\s*Z?\s*\(/i.test(v) ||
    /^\{?\s*"type"\s*:\s*"(Multi)?Polygon"/i.test(v) ||
    /^\{\s*"(coordinates|type)"/.test(v),
  sex: (v: string) => /^(男|女|男性|女性|1|2|M|F)$/i.test(v),
  count: (v: string) => /^\d{1,5}\s*(人|家|名|个|户|层|栋|幢)?$/.test(v) || v === '不清楚',
  number: (v: string) => /^-?[\d,]+(\.\d+)?\s*(万元|元|万|千元|万人民币|万元人民币)?$/.test(v),
  accountNumber: (v: string) => /^\d{5,18}$/.test(v) && !/^1[3-9]\d{9}$/.test(v) && !isIdLike(v),
  divisionCode: (v: string) => /^[1-8]\d{5}(\d{3}|\d{6})?$/.test(v),
  industryCode: (v: string) => /^[A-T]?\d{2,4}$/.test(v),
  industry: (v: string) =>
    v.length <= 40 &&
    /(业|制造|服务|批发|零售|加工|管理|研究|设计|开发|运输|销售|咨询|教育|建筑|工程|软件|互联网|维修|安装|餐饮|仓储|租赁|医疗)/.test(v) &&
    !unitEnd.test(v),
  longText: (v: string) => v.length >= 14 && /(项目|经营|销售|服务|生产|加工|制造|许可|技术|咨询|开发|[；;、])/.test(v) && !/\d+号/.test(v),
} as const satisfies Record<string, (value: string) => boolean>

export type Detector = keyof typeof detectors

const partyName = /(党支部|党总支|党委|党工委|党组|支部委员会|总支部委员会|总支部|支部$|支部[（(]|^中共)/
const bodyName = /(工会|团支部|团委|团总支|共青团|妇联|妇女|妇委会)/
const unitInsideStrict = /(有限|公司|集团|协会|工作室|经营部)/

const isIdLike = (v: string): boolean =>
  /^[1-9]\d{5}(18|19|20)\d{2}(0\d|1[0-2])([0-2]\d|3[01])\d{3}[\dXx]$/.test(v) || /^[1-9]\d{5}\d{2}(0\d|1[0-2])([0-2]\d|3[01])\d{3}$/.test(v)

function datePrecision(v: string): 'day' | 'month' | 'year' | undefined {
  const parsed = parseDay(v)
  // Five digits that are no other date may be a serial number; four digits are rather a code.
  if (parsed.repaired.includes('serial') && !/^[1-5]\d{4}(\.\d+)?$/.test(v)) return undefined
  return parsed.precision
}
