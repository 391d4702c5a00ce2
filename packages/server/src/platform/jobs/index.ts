export { actorOfJob, type Job, type JobContext, JobEnded } from './job.ts'
export { drainJobs, type JobFailure, type RunJobsOptions, type RunningJobs, startJobs } from './run-jobs.ts'
export { tidyJob } from './tidy-job.ts'
