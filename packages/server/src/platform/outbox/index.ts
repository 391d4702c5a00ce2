export { type Consumer, dispatchEvents, dispatchJob } from './dispatch-events.ts'
