import { expect, test } from 'vitest'
import { buildUnitNameIndex } from '../units/unit-name-index.ts'
import { findWorkplace, unitTextOfBranch } from './find-workplace.ts'

// Place and trade words are learnt from the units themselves, so a registry of three would teach none.
const others = ['霁川', '栎阳', '沐白', '枳园', '泊舟', '穗禾', '昀山', '荻浦'].flatMap((brand) =>
  ['电子', '物流', '机械'].map((trade) => ({
    id: brand + trade,
    names: [`棠州${brand}${trade}有限公司`],
    street: '云岗镇',
    community: '云岗社区',
    addresses: ['棠州市云岗镇云岗路8号'],
  })),
)
const index = buildUnitNameIndex([
  ...others,
  { id: 'a', names: ['棠州岚汀电子有限公司'], street: '柳溪街道', community: '石桥社区' },
  { id: 'b', names: ['棠州岚汀物流有限公司'], street: '云岗镇', community: '云岗社区' },
  { id: 'c', names: ['棠州砚北机械有限公司', '棠州旧程机械有限公司'], street: '柳溪街道', community: '松坪社区' },
])

test('a workplace is found by its short and former name and with a post behind it', () => {
  expect(findWorkplace(index, '砚北机械')).toEqual(['c'])
  expect(findWorkplace(index, '棠州旧程机械有限公司 质检员')).toEqual(['c'])
  for (const none of ['', '无', '退休', '待业', '学生']) expect(findWorkplace(index, none), none).toEqual([])
})

test('of two sister companies the branch, then the place decides; without either both stay', () => {
  expect([...findWorkplace(index, '岚汀公司')].sort()).toEqual(['a', 'b'])
  expect(findWorkplace(index, '岚汀公司', { branch: '中共棠州岚汀物流有限公司支部委员会' })).toEqual(['b'])
  expect(findWorkplace(index, '岚汀公司', { branch: '柳溪街道石桥社区第一党支部' })).toEqual(['a'])
  expect(findWorkplace(index, '岚汀公司', { residence: '云岗镇云岗社区' })).toEqual(['b'])
  expect(findWorkplace(index, '岚汀公司', { branch: '远山县某村党支部' })).toHaveLength(2)
})

test('a unit without a known street lies where its address says', () => {
  const sisters = ['甲', '乙'].map((mark, at) => ({
    id: `s${mark}`,
    names: [`棠州溪岑${at === 0 ? '电子' : '机械'}有限公司`],
    addresses: [at === 0 ? '棠州市柳溪街道东路1号' : '棠州市云岗镇西路2号'],
  }))
  const wider = buildUnitNameIndex([...others, ...sisters, { id: 'd', names: ['棠州未岚家具有限公司'], street: '柳溪街道' }])
  expect(findWorkplace(wider, '溪岑公司', { residence: '柳溪街道石桥社区' })).toEqual(['s甲'])
})

test('the name inside the name of a party organisation', () => {
  expect(unitTextOfBranch('中共棠州岚汀物流有限公司支部委员会')).toBe('棠州岚汀物流有限公司')
  expect(unitTextOfBranch('岚汀物流党总支')).toBe('岚汀物流')
  expect(unitTextOfBranch('石桥社区第二党支部')).toBe('石桥社区')
  expect(unitTextOfBranch('')).toBe('')
})
