import type { ImportFile } from '@sanxin/contract/platform/exchange'
import { describe, expect, it } from 'vitest'
import { filesOf, isMoving, isOpen, lacksEffect } from './batch-state.ts'
import { sampleBatch, sampleEffect, sampleFile } from './sample-batch.ts'

const withFiles = (...states: ImportFile['state'][]) =>
  sampleBatch({ state: 'open', effect: null, files: states.map((state) => sampleFile({ state })) })

describe('the state of a batch', () => {
  it('moves while a file is read or the batch runs, and rests once it is done', () => {
    expect(isMoving(withFiles('staged', 'staging'))).toBe(true)
    expect(isMoving(withFiles('staged', 'set-aside'))).toBe(false)
    expect(isMoving(sampleBatch({ state: 'running' }))).toBe(true)
    expect(isMoving(sampleBatch({ state: 'done', files: [sampleFile({ state: 'staging' })] }))).toBe(false)
  })
  it('lacks its effect when all is read and nothing computes it', () => {
    expect(lacksEffect(withFiles('staged', 'refused'))).toBe(true)
    expect(lacksEffect(withFiles('staged', 'staging'))).toBe(false)
    expect(lacksEffect(withFiles('refused'))).toBe(false)
    expect(lacksEffect(sampleBatch({ state: 'open', effect: sampleEffect(), files: [sampleFile({})] }))).toBe(false)
  })
  it('takes changes until it runs', () => {
    expect((['open', 'ready', 'running', 'done', 'cancelled'] as const).filter((state) => isOpen({ state }))).toEqual(['open', 'ready'])
  })
  it('leaves out what was set aside', () => {
    expect(filesOf(withFiles('staged', 'set-aside', 'refused'))).toHaveLength(2)
  })
})
