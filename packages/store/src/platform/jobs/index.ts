export { enqueue, type JobRequest } from './enqueue.ts'
export { type JobQueue, type JobState, openJobQueue } from './job-queue.ts'
export { jobState, queueState } from './job-state.ts'
