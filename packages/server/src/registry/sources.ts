import { organisationRosters } from '@sanxin/domain/organisation'
import { registryRosters } from '@sanxin/domain/registry'
import { territoryRosters } from '@sanxin/domain/territory'
import type { Bilingual } from '@sanxin/kernel'

export interface Source {
  code: string
  /** one character, as the marks show it */
  sign: string
  name: Bilingual
}

/** A person's word against the sources. */
const byHand: Source = { code: 'override', sign: '人', name: { zh: '手工更正', en: 'corrected by hand' } }

const rosters = [...registryRosters, ...organisationRosters, ...territoryRosters].sort((a, b) => a.order - b.order)
/** All that can say something of a record, always in this order. */
export const sources: readonly Source[] = [byHand, ...rosters.map(({ code, sign, zh, en }) => ({ code, sign, name: { zh, en } }))]

const byCode = new Map(sources.map((source) => [source.code, source]))
export const sourceOf = (code: string): Source => byCode.get(code) ?? { code, sign: '他', name: { zh: code, en: code } }
export const sourceRank = (code: string): number => {
  const rank = sources.findIndex((source) => source.code === code)
  return rank < 0 ? sources.length : rank
}

const fieldNames = new Map(
  rosters.flatMap(({ code, fields }) => fields.map((field) => [`${code} ${field.code}`, { zh: field.zh, en: field.en }])),
)
/** What a roster calls a field. */
export const rosterFieldName = (source: string, field: string): Bilingual =>
  fieldNames.get(`${source} ${field}`) ?? { zh: field, en: field }

const sensitive = new Set(
  rosters.flatMap(({ code, fields }) => fields.filter(({ level }) => level === 'L3').map((field) => `${code} ${field.code}`)),
)
/** Whether a cell of a roster may only be shown masked. */
export const isSensitiveCell = (source: string, field: string): boolean => sensitive.has(`${source} ${field}`)
