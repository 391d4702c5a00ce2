import { expect, test } from 'vitest'
import { placeWords } from '../features/place-words.ts'
import { findUnitByName, type PlaceHints } from './find-unit-by-name.ts'
import { buildUnitNameIndex } from './unit-name-index.ts'

const places = placeWords(new Set(['云州', '云州市', '岭东', '江西']))
const index = buildUnitNameIndex(
  [
    { id: 'software', names: ['云州恒川软件有限公司', '云州旭日软件有限公司'], street: '北渡街道', addresses: ['望川大道88号'] },
    { id: 'logistics', names: ['云州恒川物流有限公司'], street: '南浦街道' },
    { id: 'branch', names: ['江西博远机械有限公司云州分公司'] },
    { id: 'parent', names: ['江西博远机械有限公司'] },
    { id: 'bakery', names: ['云州嘉禾烘焙食品有限公司', '嘉禾公司'] },
    { id: 'association', names: ['云州市物流协会'] },
  ],
  places,
)
const find = (text: string, hints?: PlaceHints) => findUnitByName(index, text, hints)

test.each([
  ['云州恒川软件有限公司', 'software', 'certain'],
  ['恒川软件（云州）有限责任公司', 'software', 'certain'],
  ['恒川软件', 'software', 'certain'],
  ['恒川 软件工程师', 'software', 'certain'],
  ['云州恒川软件有限公司 行政主管', 'software', 'certain'],
  ['旭日软件技术员', 'software', 'certain'],
  ['桓川软件', 'software', 'likely'],
  ['云州恒川软件有限公司第一分公司', 'software', 'likely'],
  ['博远机械', 'parent', 'certain'],
  ['博远机械云州分公司', 'branch', 'certain'],
  ['嘉禾', 'bakery', 'likely'],
  ['佳禾公司 会计', 'bakery', 'likely'],
  ['物流协会', 'association', 'certain'],
])('%s is %s, %s', (text, unitId, confidence) => {
  expect(find(text)).toMatchObject({ unitId, confidence })
})

test('a brand that sisters share is ambiguous until the place decides', () => {
  expect(find('恒川公司')).toMatchObject({ confidence: 'ambiguous', candidates: ['software', 'logistics'] })
  expect(find('恒川公司').unitId).toBeUndefined()
  expect(find('恒川公司', { street: '南浦街道' })).toMatchObject({ unitId: 'logistics', confidence: 'likely' })
  expect(find('恒川公司', { address: '云州市望川大道88号' })).toMatchObject({ unitId: 'software' })
})

test.each(['无', '待业', '自由职业', '浙江务工', '云州市教育局', '恒川食品', '大海捞针科技有限公司', ''])('%s is no unit here', (text) => {
  expect(find(text)).toEqual({ confidence: 'none', candidates: [], evidence: [] })
})
