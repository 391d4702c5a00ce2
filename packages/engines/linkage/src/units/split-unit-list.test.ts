import { expect, test } from 'vitest'
import { splitUnitList } from './split-unit-list.ts'

test.each([
  ['恒川软件、博远机械；嘉禾物流，众诚检测', ['恒川软件', '博远机械', '嘉禾物流', '众诚检测'], undefined, false],
  ['恒川软件、博远机械等5家企业', ['恒川软件', '博远机械'], 5, false],
  ['恒川软件、博远机械 等十二家单位', ['恒川软件', '博远机械'], 12, false],
  ['恒川软件、博远机械等', ['恒川软件', '博远机械'], undefined, false],
  ['恒川软件（云州、岭东）有限公司，博远机械', ['恒川软件（云州、岭东）有限公司', '博远机械'], undefined, false],
  ['1.恒川软件\n2.博远机械', ['恒川软件', '博远机械'], undefined, false],
  ['本单位', [], undefined, true],
  ['', [], undefined, true],
  ['无', [], undefined, false],
])('%s', (text, names, claimed, own) => {
  const list = splitUnitList(text)
  expect(list.names).toEqual(names)
  expect(list.claimed).toBe(claimed)
  expect(list.own).toBe(own)
})
