import { expect, test } from 'vitest'
import { placeWords } from './place-words.ts'
import { parseUnitName } from './unit-name.ts'

const places = placeWords(new Set(['云州', '云州市', '岭东', '岭东高新区', '北渡街道', '江西', '江西省']))
const parse = (text: string) => parseUnitName(text, places)

test.each([
  ['云州恒川软件有限公司', '恒川软件', '云州', '有限公司', ''],
  ['恒川软件（云州）有限责任公司', '恒川软件', '云州', '有限公司', ''],
  ['江西省云州市恒川软件股份公司', '恒川软件', '江西省云州市', '股份有限公司', ''],
  ['雲州恆川軟體有限公司', '恒川软体', '云州', '有限公司', ''],
  ['云州恒川　软件 集团有限公司', '恒川软件', '云州', '集团有限公司', ''],
  ['恒川房地产开发（江西云州）有限公司', '恒川房地产', '江西云州', '开发有限公司', ''],
  ['恒川房地产开发', '恒川房地产', '', '', ''],
  ['云州恒川创业投资合伙企业（有限合伙）', '恒川创业投资', '云州', '合伙企业', ''],
  ['云州恒川软件有限公司岭东分公司', '恒川软件', '云州', '有限公司', '岭东分公司'],
  ['恒川软件岭东分公司', '恒川软件', '', '', '岭东分公司'],
  ['恒川软件第一分公司', '恒川软件', '', '', '第一分公司'],
  ['恒川分公司', '恒川', '', '', '分公司'],
  ['岭东高新区老周家面馆', '老周家面馆', '岭东高新区', '', ''],
  ['恒川公司', '恒川', '', '', ''],
  ['ＡＢＣ检测（云州）有限公司（已撤销）', 'ABC检测', '云州', '有限公司', ''],
])('%s', (text, core, region, form, branch) => {
  expect(parse(text)).toMatchObject({ core, region, form, branch })
})

test('a place is never taken off when too little would be left', () => {
  expect(parse('云州北').core).toBe('云州北')
})
