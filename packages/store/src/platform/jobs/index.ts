export { enqueue, type JobRequest } from './enqueue.ts'
