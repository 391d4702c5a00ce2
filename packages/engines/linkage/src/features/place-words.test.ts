import { expect, test } from 'vitest'
import { learnPlaces } from './place-words.ts'
import { learnTrades } from './trade-words.ts'

const brands = [...'恒川博远嘉禾众诚海纳天泽'].flatMap((a) => [...'达盛宏信'].map((b) => a + b))
const trades = ['软件', '机械', '物流', '食品', '检测']
const names = brands.flatMap((brand) => trades.map((trade) => `云州${brand}${trade}有限公司`))
const bracketed = brands.slice(0, 8).map((brand) => `${brand}贸易(岭东)有限公司`)
const addresses = brands.map((_, at) => `江西省云州市南浦区北渡街道望川大道${at + 1}号`)

test('places come from beginnings that many names share, from brackets and from addresses', () => {
  const places = learnPlaces([...names, ...bracketed], addresses)
  for (const word of ['云州', '云州市', '岭东', '南浦区', '南浦', '北渡街道', '北渡', '江西']) expect(places.has(word)).toBe(true)
  expect(places.has('恒达')).toBe(false)
  expect(places.has('云州恒')).toBe(false)
  expect(places.lengthAt('云州市恒达软件')).toBe(3)
  expect(places.lengthAt('恒达软件')).toBe(0)
})

test('what follows a brand is a trade when it is a common word or many names end so', () => {
  const repeated = [...'达盛宏信明启泰森川远禾诚纳泽'].map((char, at) => `${'恒博嘉众'[at % 4]}${char}竹编`)
  const { isTrade } = learnTrades(repeated)
  expect(isTrade('软件')).toBe(true)
  expect(isTrade('竹编')).toBe(true)
  expect(isTrade('达竹编')).toBe(false)
  expect(isTrade('梵呗')).toBe(false)
})
