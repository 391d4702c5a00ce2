import type { Bilingual } from '@sanxin/kernel'
import { parseAddress } from '../features/address.ts'
import { areAlike } from '../features/look-alike.ts'
import { plainName } from '../features/plain-name.ts'
import { parseUnitName, type UnitName } from '../features/unit-name.ts'
import { isPost, withoutPosts } from './posts.ts'
import { openKeys, type UnitNameIndex, wholeKey } from './unit-name-index.ts'

export interface PlaceHints {
  street?: string
  community?: string
  address?: string
}

export type NameEvidence =
  | 'registered-name'
  | 'same-core'
  | 'core-before-post'
  | 'brand-alone'
  | 'core-alike'
  | 'brand-alike'
  | 'false-branch'
  | 'region-differs'
  | 'place-agrees'

/** What each kind of evidence says, for the reasons shown to a person. */
export const nameEvidenceTexts: Readonly<Record<NameEvidence, Bilingual>> = {
  'registered-name': { zh: '与登记名称或曾用名一致', en: 'equals the registered or a former name' },
  'same-core': {
    zh: '字号与行业一致，仅地名或组织形式写法不同',
    en: 'same brand and trade; only place or legal form is written differently',
  },
  'core-before-post': { zh: '去掉后面的职务等文字后，字号与行业一致', en: 'same brand and trade once the words behind it are taken off' },
  'brand-alone': { zh: '只写字号，只有这一家使用', en: 'brand alone, and only this unit uses it' },
  'core-alike': { zh: '有一个字形近或音近', en: 'one character looks or sounds like another' },
  'brand-alike': { zh: '只写字号，且有一个字形近或音近', en: 'brand alone, with one character that looks or sounds like another' },
  'false-branch': { zh: '文中写作分公司，登记中没有该分公司', en: 'written as a branch company that is not registered' },
  'region-differs': { zh: '名称中的地名不同', en: 'the place in the name differs' },
  'place-agrees': { zh: '街道、社区或地址相符', en: 'street, community or address agrees' },
}

export interface FoundUnit {
  /** set when one candidate stands out; absent when ambiguous or nothing fits */
  unitId?: string
  confidence: 'certain' | 'likely' | 'ambiguous' | 'none'
  /** ids of all units that fit equally well, in the order of the index */
  candidates: string[]
  evidence: NameEvidence[]
}

const nothing: FoundUnit = { confidence: 'none', candidates: [], evidence: [] }
const notAUnit =
  /^(?:无|暂无|没有|待业|失业|无业|自由职业|灵活就业|个体|务农|在家|退休|离退休|学生|不详|不清楚|-+|\/|下岗|外出务工|.{0,6}务工)$/
const nameEnd = /^.*(?:公司|\((?:有限合伙|普通合伙|特殊普通合伙)\)|合伙企业|事务所|集团)/
const trailingRemark = /\((?:[^()]*(?:退休|兼职|在职|法人|负责人|股东|合伙人|挂靠|已撤销|已注销)[^()]*)\)$/

/**
 * Finds the unit that a loosely written name means: short, former, misspelt, with a post behind it.
 * Looks for the strongest kind of likeness first and is `ambiguous` when several units have it and the hints do not decide.
 */
export function findUnitByName(index: UnitNameIndex, text: string, hints: PlaceHints = {}): FoundUnit {
  const plain = plainName(text).replace(trailingRemark, '')
  if (plain.length < 2 || notAUnit.test(plain)) return nothing
  for (const look of [byRegisteredName, byCore, byCoreBeforePost, byCoreAlike, byBrand, byBrandAlike])
    for (const reading of readingsOf(plain)) {
      const found = look(index, reading)
      if (found) return decide(index, found, hints)
    }
  return nothing
}

function readingsOf(plain: string): string[] {
  const upToForm = nameEnd.exec(plain)?.[0]
  return [...new Set([plain, ...(upToForm && upToForm !== plain ? [upToForm] : []), ...withoutPosts(plain)])].filter(
    (reading) => reading.length >= 2,
  )
}

interface Hit {
  units: readonly number[]
  evidence: NameEvidence
  name: UnitName
  sure: boolean
}

function byRegisteredName(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  const units = index.whole.get(wholeKey(name))
  return units && { units, evidence: 'registered-name', name, sure: true }
}

function byCore(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  const units = name.core.length >= 3 || name.form !== '' ? index.cores.get(name.core) : undefined
  return units && { units, evidence: 'same-core', name, sure: true }
}

/** A post that no list knows: the longest beginning that is the core of a unit, when what follows is no trade that a sister would have. */
function byCoreBeforePost(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  if (name.form !== '') return undefined
  for (let length = name.core.length - 1; length >= 4; length--) {
    const units = index.cores.get(name.core.slice(0, length))
    const rest = name.core.slice(length)
    if (units && !index.trades.isTrade(rest)) return { units, evidence: 'core-before-post', name, sure: isPost(rest) }
  }
  return undefined
}

function alike(index: UnitNameIndex, text: string, among: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const units = new Set<number>()
  for (const shape of openKeys(text))
    for (const key of index.open.get(shape) ?? []) {
      const at = shape.indexOf('*')
      if (key !== text && among.has(key) && areAlike(Array.from(text)[at]!, Array.from(key)[at]!))
        for (const unit of among.get(key)!) units.add(unit)
    }
  return [...units].sort((a, b) => a - b)
}

function changed(index: UnitNameIndex, text: string): readonly number[] {
  const units = new Set<number>()
  for (const shape of openKeys(text))
    for (const key of index.open.get(shape) ?? []) for (const unit of index.cores.get(key) ?? []) units.add(unit)
  return [...units].sort((a, b) => a - b)
}

function byCoreAlike(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  if (name.core.length < 3) return undefined
  for (const core of [name.core, ...(name.form === '' ? withoutPosts(name.core) : [])]) {
    if (core.length < 3) continue
    const units = alike(index, core, index.cores)
    if (units.length > 0) return { units, evidence: 'core-alike', name, sure: false }
    const trade = core.slice(2)
    if (core.length < 5 || index.trades.timesAtEnd(trade) > 1) continue
    const edited = changed(index, core)
    if (edited.length === 1) return { units: edited, evidence: 'core-alike', name, sure: false }
  }
  return undefined
}

function byBrand(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  const units = index.brands.get(name.core)
  return units && { units, evidence: 'brand-alone', name, sure: false }
}

function byBrandAlike(index: UnitNameIndex, reading: string): Hit | undefined {
  const name = parseUnitName(reading, index.places)
  if (name.core.length > 6) return undefined
  const units = alike(index, name.core, index.brands)
  return units.length > 0 ? { units, evidence: 'brand-alike', name, sure: false } : undefined
}

function decide(index: UnitNameIndex, hit: Hit, hints: PlaceHints): FoundUnit {
  const evidence: NameEvidence[] = [hit.evidence]
  let units = hit.units
  const names = (unit: number) => index.parsed[unit]!
  const narrow = (fits: (unit: number) => boolean): boolean => {
    const kept = units.filter(fits)
    if (kept.length === 0 || kept.length === units.length) return kept.length > 0
    units = kept
    return true
  }
  const { branch } = hit.name
  const sameKind = (unit: number) => names(unit).some((name) => (name.branch === '') === (branch === ''))
  const ownBranch =
    branch === '' || branch.length <= 3 ? narrow(sameKind) : narrow((unit) => names(unit).some((name) => name.branch === branch))
  if (!ownBranch && branch !== '') evidence.push('false-branch')
  const sameRegion = hit.name.region === '' || narrow((unit) => names(unit).some((name) => name.region === hit.name.region))
  if (!sameRegion) evidence.push('region-differs')
  if (hit.name.form !== '') narrow((unit) => names(unit).some((name) => name.form === hit.name.form))
  if (ownBranch) narrow(sameKind)
  const placed = hasHints(hints) && narrow((unit) => placeFits(index, unit, hints))
  if (placed) evidence.push('place-agrees')
  const candidates = units.map((unit) => index.units[unit]!.id)
  if (candidates.length !== 1) return { confidence: 'ambiguous', candidates, evidence }
  const sure = hit.sure && ownBranch
  return { unitId: candidates[0]!, confidence: sure ? 'certain' : 'likely', candidates, evidence }
}

const hasHints = (hints: PlaceHints): boolean => Boolean(hints.street || hints.community || hints.address)

function placeFits(index: UnitNameIndex, unit: number, hints: PlaceHints): boolean {
  const { street, community, addresses = [] } = index.units[unit]!
  if (hints.address) {
    const asked = parseAddress(hints.address)
    for (const address of addresses.map(parseAddress))
      if (
        (asked.number && asked.road === address.road && asked.number === address.number) ||
        (asked.building && asked.building === address.building)
      )
        return true
  }
  if (hints.community && community) return plainName(hints.community) === plainName(community)
  if (hints.street && street) return plainName(hints.street).startsWith(plainName(street).slice(0, 2))
  return false
}
