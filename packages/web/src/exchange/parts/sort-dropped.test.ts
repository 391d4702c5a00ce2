import { describe, expect, it } from 'vitest'
import { sortDropped } from './sort-dropped.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

describe('sortDropped', () => {
  it('sends tables, old workbooks included, so that the server can say what to do with them', () => {
    const { tables, others } = sortDropped(named('企业登记.XLSX', '纳税人.csv', '旧表.xls', '名册.et'))
    expect(tables).toHaveLength(4)
    expect(others).toEqual([])
  })
  it('names what is no table and passes over what systems leave behind', () => {
    const { tables, others } = sortDropped(named('说明.pdf', '.DS_Store', '~$企业登记.xlsx', 'Thumbs.db', '照片.jpg'))
    expect(tables).toEqual([])
    expect(others.map(({ name }) => name)).toEqual(['说明.pdf', '照片.jpg'])
  })
})
