import { expect, test } from 'vitest'
import { parseAddress, surveyAddress } from './address.ts'

test.each([
  [
    '云州市岭东高新区北渡街道望川大道88号汇谷大厦2栋1205室',
    { street: '北渡街道', road: '望川大道', number: '88', building: '汇谷大厦', block: '2', room: '1205' },
  ],
  ['北渡街道望川大道８８号汇谷大厦２幢１２０５', { road: '望川大道', number: '88', building: '汇谷大厦', block: '2', room: '1205' }],
  ['岭东高新区汇谷大厦B座-1205', { building: '汇谷大厦', block: '2', room: '1205', floor: '12' }],
  ['岭东高新区汇谷大厦2号楼12楼', { building: '汇谷大厦', block: '2', room: '', floor: '12' }],
  ['北渡街道新桥社区望川大道 88号', { street: '北渡街道', community: '新桥社区', road: '望川大道', number: '88' }],
  ['望川大道1415号380号', { road: '望川大道', number: '1415', room: '380' }],
  ['望川大道88号汇谷大厦2栋1205室（集群注册）', { building: '汇谷大厦', room: '1205' }],
])('%s', (text, parts) => {
  expect(parseAddress(text)).toMatchObject(parts)
})

test.each([
  [
    { community: '新桥社区', building: '汇谷大厦', room: '2-1205' },
    { building: '汇谷大厦', block: '2', room: '1205', floor: '12' },
  ],
  [
    { community: '新桥社区', building: '', room: '望川大道88号' },
    { road: '望川大道', number: '88', building: '' },
  ],
  [
    { community: '新桥社区', building: '汇谷大厦', room: '12楼' },
    { building: '汇谷大厦', room: '', floor: '12' },
  ],
  [
    { community: '新桥社区', building: '', room: '578' },
    { room: '578', floor: '5' },
  ],
])('survey cells %o', (cells, parts) => {
  expect(surveyAddress(cells)).toMatchObject(parts)
})

test('an empty address has only empty parts', () => {
  expect(new Set(Object.values(parseAddress('  ')))).toEqual(new Set(['']))
})
