import { expect, it } from 'vitest'
import { scopeWords } from './scope-words.ts'

const own = (areaName: string | null) => ({ areaId: areaName, areaName, mode: 'below' as const })

it('names the areas of a session, each once', () => {
  const scopes = [own('听澜街道'), own('青塘镇'), own('听澜街道')]
  expect(scopeWords({ scopes, district: '澄湖高新区' })).toEqual({ zh: '听澜街道、青塘镇', en: '听澜街道, 青塘镇' })
})
it('says the district where the scope is all of it', () => {
  const scopes = [own('听澜街道'), { ...own(null), mode: 'whole' as const }]
  expect(scopeWords({ scopes, district: '澄湖高新区' }).zh).toBe('澄湖高新区')
  expect(scopeWords({ scopes: [], district: null }).zh).toBe('全区')
})
