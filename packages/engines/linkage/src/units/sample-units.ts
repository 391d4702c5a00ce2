import { creditCodeCheck, orgCodeCheck } from '@sanxin/kernel/codes'
import type { UnitRow, UnitSource } from './unit-row.ts'

const brandChars = '恒川博远嘉禾众诚海纳天泽宏信达盛启明森泰'
const trades = ['软件', '精密机械', '物流', '烘焙食品', '检测技术', '建筑装饰', '医疗器械', '信息咨询']

/** A valid credit code of an invented enterprise. */
export function sampleCode(number: number): string {
  const body = `MA${String(number).padStart(6, '0')}`
  const head = `91000000${body}${orgCodeCheck(body)}`
  return head + creditCodeCheck(head)
}

export interface SampleUnit {
  number: number
  code: string
  brand: string
  trade: string
  name: string
  person: string
  phone: string
  address: string
}

/** Unit number `n` of an invented town; every seventh is a sister of the one before it, with the same brand and house. */
export function sampleUnit(number: number): SampleUnit {
  const owner = number % 7 === 6 ? number - 1 : number
  const char = (at: number): string => brandChars[at % brandChars.length]!
  const brand = char(owner) + char(owner * 7 + Math.floor(owner / brandChars.length) + 3) + (owner % 3 === 0 ? char(owner * 11 + 5) : '')
  const trade = trades[(number + Math.floor(number / 8)) % trades.length]!
  const house = `岭东高新区北渡街道望川大道${100 + owner}号`
  return {
    number,
    code: sampleCode(number),
    brand,
    trade,
    name: `云州${brand}${trade}有限公司`,
    person: `${'赵钱孙李周吴郑王'[number % 8]}${char(number * 5 + 1)}${char(number * 3 + 2)}`,
    phone: `1540${String(number * 7919)
      .padStart(7, '0')
      .slice(-7)}`,
    address: `${house}${201 + (number % 8)}室`,
  }
}

/** How each roster writes a unit. */
const writings: Record<Exclude<UnitSource, 'statistics-units' | 'social-organisations'>, (unit: SampleUnit) => Record<string, string>> = {
  'market-registration': (unit) => ({
    area: '北渡街道',
    creditCode: unit.code,
    name: unit.name,
    legalPerson: unit.person,
    address: unit.address,
    status: '存续',
    phone: unit.phone,
  }),
  taxpayers: (unit) => ({
    creditCode: ` ${unit.code.toLowerCase()}`,
    name: unit.name.replace('有限公司', '有限责任公司'),
    legalPerson: unit.person,
    address: unit.address,
    headcount: String(5 + unit.number),
    status: '正常',
    phone: unit.phone,
  }),
  'insured-units': (unit) => ({
    insuredNumber: `00${36_100_000 + unit.number}`,
    name: unit.name.replace('云州', ''),
    creditCode: unit.number % 2 === 0 ? unit.code : '',
    headcount: String(5 + unit.number),
    status: '正常参保',
    address: unit.address,
  }),
  survey: (unit) => ({
    community: '新桥社区',
    room: `望川大道${unit.address.match(/大道(\d+)号/)![1]}号`,
    name: `${unit.brand}${unit.trade}`,
    siteStatus: '正常经营',
    headcount: String(5 + unit.number),
    contact: unit.person,
    phone: unit.phone,
  }),
}

/** Four rows for every unit; the row key ends with the number of its unit. */
export function sampleRows(units: number): UnitRow[] {
  const numbers = Array.from({ length: units }, (_, number) => number)
  return (Object.keys(writings) as (keyof typeof writings)[]).flatMap((source) =>
    numbers.map((number) => ({ key: `${source}#${number}`, source, delivery: 1, fields: writings[source](sampleUnit(number)) })),
  )
}

export const unitNumberOf = (key: string): number => Number(key.split('#')[1])
