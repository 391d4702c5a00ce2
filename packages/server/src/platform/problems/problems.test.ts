import { globSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, type ProblemSpec } from '@sanxin/kernel'
import { expect, test } from 'vitest'
import { problemDocument, readLanguage, statusByKind, statusOf } from './index.ts'

const root = join(import.meta.dirname, '../../../../..')
interface Catalogue {
  column: string
  specs: Record<string, ProblemSpec>
}
const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' && value !== null && 'column' in value && 'specs' in value && 'problem' in value

/** Every catalogue of the house: they live in files called problems.ts or …-problems.ts. */
async function allCatalogues(): Promise<Map<Catalogue, string>> {
  const files = globSync('{packages,packages/engines,apps}/*/src/**/{problems,*-problems}.ts', { cwd: root })
  const found = new Map<Catalogue, string>()
  for (const file of files) {
    const exports = (await import(join(root, file))) as Record<string, unknown>
    for (const value of Object.values(exports)) if (isCatalogue(value)) found.set(value, file)
  }
  return found
}

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

test('every refusal has a Chinese and an English sentence that tell the same facts', async () => {
  const catalogues = await allCatalogues()
  expect(catalogues.size).toBeGreaterThan(4)
  const codes = new Set<string>()
  for (const [{ column, specs }, file] of catalogues) {
    for (const [code, { zh, en }] of Object.entries(specs)) {
      expect(code, file).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
      expect(codes, `${code} of ${column} is there twice`).not.toContain(code)
      codes.add(code)
      expect(zh, code).toMatch(/[\u4e00-\u9fff]/)
      expect(en, code).toMatch(/^[^\u4e00-\u9fff]{8,}$/)
      const bare = (names: string[]) => [...new Set(names.map((name) => name.replace(/(Zh|En)$/, '')))].sort()
      expect(bare(blanks(en)), code).toEqual(bare(blanks(zh)))
    }
  }
})

test('each kind has one status of the 4xx, or 503', () => {
  const statuses = Object.values(statusByKind)
  expect(new Set(statuses).size).toBe(statuses.length)
  for (const status of statuses) expect(status === 503 || (status >= 400 && status < 500)).toBe(true)
})

test('a refusal is told in the reader’s language with its code, facts and reference', () => {
  const { problem } = catalogue('probe', {
    short: { kind: 'conflict', report: false, zh: '观察了 {months} 个月', en: 'Observed {months} months.' },
  })
  const refused = problem('short', { months: 10 })
  expect(statusOf(refused)).toBe(409)
  expect(problemDocument(refused, 'en', 'r1')).toEqual({
    type: '/api/problems/probe.short',
    title: 'Observed 10 months.',
    status: 409,
    code: 'probe.short',
    kind: 'conflict',
    facts: { months: 10 },
    reference: 'r1',
  })
  expect(problemDocument(refused, 'zh', 'r1').title).toBe('观察了 10 个月')
})

test('the language follows Accept-Language by weight and is Chinese otherwise', () => {
  expect(readLanguage(undefined)).toBe('zh')
  expect(readLanguage('en-GB,en;q=0.9')).toBe('en')
  expect(readLanguage('en;q=0.5, zh-CN;q=0.8')).toBe('zh')
  expect(readLanguage('fr, en;q=0.7')).toBe('en')
  expect(readLanguage('fr')).toBe('zh')
  expect(readLanguage('en;q=0')).toBe('zh')
})
