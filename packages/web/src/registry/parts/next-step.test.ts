import { expect, it } from 'vitest'
import { nextStepOf } from './next-step.ts'
import { sampleUnit } from './sample-unit.ts'

const all = () => true

it('a doubtful pair comes before everything else', () => {
  expect(nextStepOf(sampleUnit({ line: null }, { reviewPairs: 2 }), all)?.href).toContain('/review?entity=unit')
})
it('offers no way to a page that the reader may not open', () => {
  const step = nextStepOf(sampleUnit({}, { reviewPairs: 1 }), () => false)
  expect(step?.title.zh).toContain('核对')
  expect(step?.href).toBeUndefined()
})
it('asks for a place only from those who may correct it', () => {
  const street = {
    field: 'street',
    name: { zh: '街道', en: 'Street' },
    value: null,
    shown: null,
    sensitive: false,
    since: null,
    marks: [],
    override: null,
  }
  const placeless = (overridable: boolean) => sampleUnit({ streetName: null }, { facts: [{ ...street, overridable }] })
  expect(nextStepOf(placeless(true), all)?.correct).toBe('street')
  expect(nextStepOf(placeless(false), all)?.correct).toBeUndefined()
})
it('asks for what is due and not there, and for nothing when it is', () => {
  expect(nextStepOf(sampleUnit({ due: 'single', fullMembers: 4 }), all)?.title.zh).toBe('发起单独组建')
  expect(nextStepOf(sampleUnit({ due: 'instructor', fullMembers: 0 }), all)?.href).toBe('/instructors')
  expect(nextStepOf(sampleUnit(), all, 'c1')?.href).toContain('community=c1')
  expect(nextStepOf(sampleUnit({ coveredBy: 'joint' }), all)).toBeUndefined()
  expect(nextStepOf(sampleUnit({ due: 'none', inBase: false, line: null }), all)).toBeUndefined()
})
