import { idNumberCheck } from '@sanxin/kernel/codes'
import type { PersonRow } from './person-row.ts'

/** An invented person of a test town, with everything that a roster could say truly. */
export interface SamplePerson {
  name: string
  sex: '男' | '女'
  id: string
  phone: string
  unit: string
  personal: string
}

/** A stream of numbers in [0, 1) that is the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const surnames = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张')
const letters = Array.from('安宾晨东恩帆广豪吉坚凯岚茂宁鹏清榕书天薇希延铮卓')

export const idOf = (place: string, birth: string, order: number): string => {
  const body = `${place}${birth}${String(order).padStart(3, '0')}`
  return body + idNumberCheck(body)
}

/** A town of people with names that repeat, as names do. */
export function sampleTown(count: number, seed: number): SamplePerson[] {
  const next = numbersFrom(seed)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(next() * list.length)]!
  return Array.from({ length: count }, (_, at) => {
    const birth = `${1960 + Math.floor(next() * 45)}${String(1 + Math.floor(next() * 12)).padStart(2, '0')}${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`
    const order = at % 1000
    return {
      name: pick(surnames) + pick(letters) + (next() < 0.7 ? pick(letters) : ''),
      sex: order % 2 === 1 ? '男' : '女',
      id: idOf(pick(['990101', '990102', '980201']), birth, order),
      phone: `199${String(Math.floor(next() * 1e8)).padStart(8, '0')}`,
      unit: `unit-${Math.floor(next() * Math.max(1, count / 20))}`,
      personal: String(7_000_000 + at),
    }
  })
}

type Fields = Record<string, string>
let made = 0
const row = (source: PersonRow['source'], fields: Fields, unitKey?: string): PersonRow => {
  made++
  return { key: `${source}:${String(made).padStart(6, '0')}`, source, delivery: 1, fields, unitKey }
}

export const insuredRow = (p: SamplePerson, changed: Fields = {}): PersonRow =>
  row(
    'insured-persons',
    { personalNumber: p.personal, personName: p.name, sex: p.sex, idNumber: p.id, phone: p.phone, status: '正常参保', ...changed },
    p.unit,
  )

export const memberRow = (p: SamplePerson, changed: Fields = {}): PersonRow =>
  row('members', {
    personName: p.name,
    sex: p.sex,
    birthDate: `${p.id.slice(6, 10)}.${p.id.slice(10, 12)}.${p.id.slice(12, 14)}`,
    idNumber: p.id,
    phone: p.phone,
    workplace: p.unit,
    joinedOn: '2010.07.01',
    ...changed,
  })

export const riderRow = (p: SamplePerson, changed: Fields = {}): PersonRow =>
  row('riders', {
    personName: p.name,
    phone: p.phone,
    idNumber: `${p.id.slice(0, 6)}********${p.id.slice(14)}`,
    platform: '云鹭',
    ...changed,
  })

export const masked = (id: string): string => `${id.slice(0, 6)}********${id.slice(14)}`
export const destroyed = (id: string): string => `${id[0]}.${id.slice(1, 6)}E+17`
