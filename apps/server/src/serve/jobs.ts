import { settleTask } from '@sanxin/server/linkage'
import { tasks } from '@sanxin/server/platform/exchange'
import { type Job, tidyJob } from '@sanxin/server/platform/jobs'
import { dispatchJob } from '@sanxin/server/platform/outbox'
import { filesToStage, interruptedBatches } from '@sanxin/store/platform/exchange'
import { enqueue } from '@sanxin/store/platform/jobs'
import type { District } from '../district/index.ts'
import { importJobs } from '../jobs/import-jobs.ts'

/** Everything that runs outside of a request. */
export function allJobs(district: District): Job[] {
  const jobs = importJobs(district)
  return [
    { name: tasks.stage, run: (payload, { attempt }) => jobs.stage(payload as { fileId: string }, attempt) },
    { name: tasks.preview, run: (payload) => jobs.preview(payload as { batchId: string }) },
    { name: tasks.run, run: (payload) => jobs.run(payload as { batchId: string }) },
    { name: settleTask, run: (payload, { askedBy }) => jobs.settle({ cause: String(payload.cause), askedBy }) },
    dispatchJob([]),
    tidyJob(district),
  ]
}

/** Takes up what a process that was killed left half done: files being read, effects being worked out, batches being run. */
export async function resumeInterrupted({ store }: District): Promise<void> {
  await store.asSystem('resume', async (tx) => {
    for (const { id } of await filesToStage(tx))
      await enqueue(tx, { task: tasks.stage, payload: { fileId: id }, key: `stage:${id}`, queue: `file:${id}` })
    for (const { id, state } of await interruptedBatches(tx)) {
      const task = state === 'running' ? tasks.run : tasks.preview
      await enqueue(tx, { task, payload: { batchId: id }, key: `${state === 'running' ? 'run' : 'preview'}:${id}` })
    }
  })
}
