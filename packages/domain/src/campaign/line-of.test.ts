import { expect, test } from 'vitest'
import {
  checkLineRules,
  industryClasses,
  industryCodeOf,
  industryDivisions,
  initialLineRules,
  initialLines,
  lineOf,
  sectionOf,
} from './index.ts'

const line = (facts: { department?: string; industryCode?: string }) => lineOf(facts, initialLineRules)?.line

test('a software house belongs to its section, a chip designer to the class that is named apart', () => {
  expect(line({ industryCode: '6513' })).toBe('software')
  expect(line({ industryCode: '6520' })).toBe('electronics')
})

test('the competent department decides before the industry', () => {
  expect(line({ industryCode: '6513', department: '云汀市教育局' })).toBe('education')
})

test('of two department rules that fit the longer one decides', () => {
  const rules = [
    { by: 'department', value: '局', line: 'trade' },
    { by: 'department', value: '教育局', line: 'education' },
  ] as const
  expect(lineOf({ department: '教育局' }, rules)?.line).toBe('education')
})

test('division decides before section, and a section letter alone is enough', () => {
  expect(line({ industryCode: '2710' })).toBe('biomedicine')
  expect(line({ industryCode: 'F' })).toBe('trade')
  expect(line({ industryCode: 'I6513' })).toBe('software')
})

test('the name of the trade leads to a line where no code is known', () => {
  expect(lineOf({ industryCode: null, industryName: '医疗用品及器材批发' }, initialLineRules)?.line).toBe('biomedicine')
  expect(lineOf({ industryCode: '6513', industryName: '中成药生产' }, initialLineRules)?.line).toBe('software')
})

test('farming and unknown industries have no line', () => {
  expect(line({ industryCode: '0111' })).toBeUndefined()
  expect(line({})).toBeUndefined()
})

test('an industry written as a name, with a code before it, or as the name of its division is found', () => {
  expect(industryCodeOf('应用软件开发')).toBe('6513')
  expect(industryCodeOf('I6513 应用软件开发')).toBe('6513')
  expect(industryCodeOf(' 计算机、通信和其他电子设备制造业 ')).toBe('39')
  expect(industryCodeOf('软件和信息技术服务')).toBe('65')
  expect(industryCodeOf('瓶（罐）装饮用水制造')).toBe('1522')
  expect(industryCodeOf('批发和零售业')).toBe('F')
  expect(industryCodeOf('打酱油')).toBeUndefined()
  expect(industryCodeOf('9999')).toBeUndefined()
})

test('every class lies in a division, every division in a section, and no class is named twice', () => {
  for (const code of industryClasses.values()) expect(industryDivisions[code.slice(0, 2)], code).toBeDefined()
  for (const code of Object.keys(industryDivisions)) expect(sectionOf(code), code).toBeDefined()
  expect(new Set(industryClasses.values()).size).toBe(industryClasses.size)
  expect(Object.keys(industryDivisions)).toHaveLength(97)
})

test('the initial table stands by its own check and uses every line', () => {
  expect(checkLineRules(initialLineRules, initialLines)).toEqual({ allowed: true })
  expect(new Set(initialLineRules.map((rule) => rule.line))).toEqual(new Set(initialLines.map(({ code }) => code)))
})

test('a table that names a line or a code that does not exist is refused with its row', () => {
  expect(checkLineRules([{ by: 'section', value: 'I', line: 'nowhere' }], initialLines)).toMatchObject({
    because: 'campaign.unknown-line',
    facts: { number: 1 },
  })
  expect(checkLineRules([{ by: 'division', value: '98', line: 'trade' }], initialLines)).toMatchObject({ because: 'campaign.code-unknown' })
  const twice = { by: 'section', value: 'I', line: 'trade' } as const
  expect(checkLineRules([twice, twice], initialLines)).toMatchObject({ because: 'campaign.rule-twice' })
})
