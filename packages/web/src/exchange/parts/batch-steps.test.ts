import { expect, it } from 'vitest'
import { batchSteps } from './batch-steps.ts'
import { sampleBatch, sampleFile, sampleSheet } from './sample-batch.ts'

const doubtful = sampleFile({
  sheets: [
    sampleSheet({
      columns: [{ column: 0, title: '登记状态', samples: ['存续'], field: 'status', confidence: 0.8, decidedBy: 'machine' }],
    }),
  ],
})
const states = (batch: Parameters<typeof batchSteps>[0]) => batchSteps(batch).map(({ state }) => state)

it('follows a batch from an empty one to the import', () => {
  expect(states(sampleBatch({ state: 'open', files: [], effect: null }))).toEqual(['now', 'later', 'later', 'later', 'later'])
  const reading = sampleBatch({ state: 'open', effect: null, files: [sampleFile({ state: 'staging' })] })
  expect(states(reading)).toEqual(['done', 'now', 'later', 'later', 'later'])
  const unknown = sampleBatch({ state: 'open', effect: null, files: [sampleFile({}), sampleFile({ state: 'unrecognised' })] })
  expect(states(unknown)).toEqual(['done', 'now', 'now', 'later', 'later'])
  const none = sampleBatch({ state: 'open', effect: null, files: [sampleFile({ state: 'unrecognised' })] })
  expect(states(none)).toEqual(['done', 'now', 'later', 'later', 'later'])
  expect(states(sampleBatch({ files: [doubtful] }))).toEqual(['done', 'done', 'now', 'now', 'later'])
  expect(states(sampleBatch({}))).toEqual(['done', 'done', 'done', 'now', 'later'])
  expect(states(sampleBatch({ state: 'running' }))).toEqual(['done', 'done', 'done', 'done', 'now'])
  expect(states(sampleBatch({ state: 'done' }))).toEqual(['done', 'done', 'done', 'done', 'done'])
})
