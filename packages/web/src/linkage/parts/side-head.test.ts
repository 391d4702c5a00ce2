import { expect, it } from 'vitest'
import { sideHead } from './side-head.ts'

const source = (sign: string, zh: string, row: number) => ({ sign, name: { zh, en: zh }, file: '名册.xlsx', row })

it('names the row of a single source and counts the rows of several', () => {
  expect(sideHead({ sources: [source('社', '参保单位', 1031)] }, 'zh')).toEqual({ sign: '社', title: '参保单位', note: '第 1,031 行' })
  const many = [source('市', '企业登记', 2), source('市', '企业登记', 9), source('税', '纳税人', 4), source('统', '四上单位', 5)]
  expect(sideHead({ sources: many }, 'zh')).toEqual({ sign: '市', title: '企业登记等 3 个来源', note: '4 行来源' })
  expect(sideHead({ sources: many.slice(0, 3) }, 'en')).toEqual({ sign: '市', title: '企业登记, 纳税人', note: '3 source rows' })
})
