import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchForm, searchTerms, searchText } from './search-grams.ts'

const finds = (typed: string, forms: Parameters<typeof searchText>[0]): boolean => {
  const kept = searchText(forms)
  const asked = searchTerms(typed)!
  return asked.grams.every((gram) => kept.grams.includes(gram)) && asked.terms.every((term) => kept.haystack.includes(term))
}
const unit = {
  names: ['江南浦东科技有限公司', '青石3D打印厂'],
  codes: ['91369901MA0QTYU12X'],
  pinyin: ['jiangnanpudongkejiyouxiangongsi'],
  initials: ['jnpdkjyxgs'],
}

test('two characters, parts of names, former names, pinyin, initials and codes find a unit', () => {
  for (const typed of [
    '浦东',
    '浦东科技',
    '科技',
    '3D打印',
    '3D',
    'pudong',
    'pdkj',
    'pd',
    'jn',
    '91369901ma',
    'MA0QTYU',
    '浦东 有限',
    '江',
    '9',
    '９１３６',
  ])
    expect(finds(typed, unit), typed).toBe(true)
})

test('characters that do not follow each other, other names and inner single characters do not', () => {
  for (const typed of ['浦科', '东浦', 'dpkj', '科', '浦东 无限', 'dongkejia']) expect(finds(typed, unit), typed).toBe(false)
})

test('brackets, blanks and width make no difference', () => {
  expect(finds('云汀（江南）', { names: ['云汀(江南)物流'] })).toBe(true)
  expect(searchForm(' ＡＢ（江南）· ')).toBe('ab江南')
})

test('nothing searchable asks for nothing', () => {
  expect(searchTerms('  （），')).toBeUndefined()
})

test('any part of a name of two characters or more finds it', () => {
  const character = fc.constantFrom(...Array.from('浦东科技江南物流𠀀𡃁3dab'))
  fc.assert(
    fc.property(fc.array(character, { minLength: 3, maxLength: 12 }), fc.nat(), fc.nat(), (name, a, b) => {
      const from = a % (name.length - 2)
      const part = name.slice(from, from + 3 + (b % (name.length - from - 2)))
      return finds(part.join(''), { names: [name.join('')] })
    }),
    { numRuns: Number(process.env.SANXIN_PROPERTY_RUNS ?? 200) },
  )
})
