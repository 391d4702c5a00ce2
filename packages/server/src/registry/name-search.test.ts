import { expect, test } from 'vitest'
import { nameSearch } from './name-search.ts'

test('a name is ordered by its pinyin and found by pinyin and initials', () => {
  const { pinyin, haystack } = nameSearch({ names: ['浦东3D科技'], surname: false })
  expect(pinyin).toBe('pudong3dkeji')
  expect(haystack.split('\n')).toEqual(['浦东3d科技', 'pudong3dkeji', 'pd3kj'])
})

test('surnames are read as surnames', () => {
  expect(nameSearch({ names: ['单雄'], surname: true }).pinyin).toBe('shanxiong')
  expect(nameSearch({ names: ['单位'], surname: false }).pinyin).toBe('danwei')
})
