import { describe, expect, it } from 'vitest'
import { maskAddress, maskIdNumber, maskName, maskPhone } from './masks.ts'

describe('masks', () => {
  it('keep four characters at each end of an ID number', () => {
    expect(maskIdNumber('36990119800101428X')).toBe('3699**********428X')
    expect(maskIdNumber('3699')).toBe('****')
  })
  it('keep three and four of a phone, however it was spaced', () => {
    expect(maskPhone('168 2952 6938')).toBe('168****6938')
    expect(maskPhone('12345')).toBe('*****')
  })
  it('keep the first character of a name, also a rare one', () => {
    expect(maskName('张三丰')).toBe('张**')
    expect(maskName('𬱖娜')).toBe('𬱖*')
    expect(maskName('甲')).toBe('甲')
  })
  it('tell an address to the road only', () => {
    expect(maskAddress('知行路599号海川创新中心3栋11层')).toBe('知行路****')
    expect(maskAddress('某村12组')).toBe('****')
  })
})
