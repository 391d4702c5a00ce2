import { describe, expect, it } from 'vitest'
import { coverageState, dueWord, isMissing } from './unit-state.ts'

describe('isMissing', () => {
  it('an instructor is enough only where nobody else is due', () => {
    expect(isMissing({ due: 'instructor', coveredBy: 'instructor' })).toBe(false)
    expect(isMissing({ due: 'joint', coveredBy: 'instructor' })).toBe(true)
    expect(isMissing({ due: 'single', coveredBy: 'regional' })).toBe(false)
    expect(isMissing({ due: 'none', coveredBy: null })).toBe(false)
  })
})

describe('coverageState', () => {
  it('says what is missing before what is there', () => {
    expect(coverageState({ due: 'joint', coveredBy: null, operating: 'operating' })?.word.zh).toBe('未建')
    expect(coverageState({ due: 'instructor', coveredBy: null, operating: 'operating' })?.word.zh).toBe('未派')
    expect(coverageState({ due: 'joint', coveredBy: 'joint', operating: 'operating' })).toMatchObject({ tone: 'bamboo' })
  })
  it('outside the base tells only of what has ended', () => {
    expect(coverageState({ due: 'none', coveredBy: null, operating: 'operating' })).toBeNull()
    expect(coverageState({ due: 'none', coveredBy: null, operating: 'cancelled' })?.word.zh).toBe('注销')
    expect(dueWord({ due: 'none' })).toBeNull()
  })
})
