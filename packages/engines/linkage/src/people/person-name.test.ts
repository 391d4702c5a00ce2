import { expect, test } from 'vitest'
import { compareNames, readPersonName } from './person-name.ts'

const level = (a: string, b: string) => compareNames(readPersonName(a)!, readPersonName(b)!)

test('a name is the same with blanks, dots, width, remarks and traditional characters', () => {
  for (const [a, b] of [
    ['杨 明', '杨明'],
    ['杨　　明 ', '杨明'],
    ['阿依·努尔', '阿依努尔'],
    ['阿依•努尔', '阿依．努尔'],
    ['李睿（早班）', '李睿'],
    ['李睿-兼职', '李睿'],
    ['李睿1', '李睿'],
    ['張偉國', '张伟国'],
  ] as const)
    expect(level(a, b), `${a} ${b}`).toBe('same')
})

test('a lost character fits any one, also where a surrogate pair was lost as two', () => {
  for (const lost of ['?', '？', '□', '*', '\uE863', '\uFFFD', '??']) expect(level(`周${lost}`, '周𬱖'), lost).toBe('gap')
  expect(level('周?明', '周𬱖明')).toBe('gap')
  expect(level('周?', '吴𬱖')).toBe('different')
  expect(readPersonName('??')).toBeUndefined()
  expect(readPersonName('  ')).toBeUndefined()
})

test('levels fall from look-alike to different', () => {
  expect(level('王丽娟', '王莉娟')).toBe('alike')
  expect(level('章小军', '张小军')).toBe('alike')
  expect(level('王立国', '王立民')).toBe('oneLetter')
  expect(level('王立国', '王国')).toBe('part')
  expect(level('买买提阿不都', '阿不都')).toBe('part')
  expect(level('王立国', '王海燕')).toBe('surname')
  expect(level('王立国', '陈海燕')).toBe('different')
})
