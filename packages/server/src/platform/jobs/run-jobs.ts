import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type JobQueue, openJobQueue } from '@sanxin/store/platform/jobs'
import type { Store } from '@sanxin/store/platform/request'
import { Logger, parseCronItems, type Runner, run, runOnce, type TaskList, type WorkerEvents } from 'graphile-worker'
import { type Job, JobEnded } from './job.ts'

export interface RunJobsOptions {
  store: Store
  workerUrl: string
  jobs: readonly Job[]
  /** jobs at the same time; 2 when unsaid */
  concurrency?: number
  /** told of jobs that failed (they are tried again) or ended for good */
  onFailure?: (failure: JobFailure) => void
}

export interface JobFailure {
  job: string
  id: string
  attempt: number
  ended: boolean
  error: unknown
}

export interface RunningJobs {
  /** Takes no new jobs, lets the running ones finish or stop at their next look at the signal. */
  stop(): Promise<void>
}

const quiet = new Logger(() => () => {})
const pollMs = 1_000
// The server notices within milliseconds that a killed process is gone, but not always before its successor looks.
const firstLooksMs = [200, 1_000, 5_000]
const lookEveryMs = 15_000
// A job that ignores the signal is cut off; it is safe to repeat and runs again after the next start.
const patienceMs = 10_000
const restMs = 2_000

/** Takes jobs from the queue until stopped. What a killed process held is freed first and runs again at once. */
export async function startJobs(options: RunJobsOptions): Promise<RunningJobs> {
  const { concurrency = 2, onFailure } = options
  const queue = await openJobQueue(options.workerUrl, concurrency * 2)
  const stopping = new AbortController()
  const begin = () => run({ ...runnerOptions(queue, options, stopping.signal), concurrency, parsedCronItems: clock(options.jobs) })
  let runner: Runner
  try {
    await queue.freeDead()
    runner = await begin()
  } catch (error) {
    await queue.close()
    throw error
  }

  // The library gives up when the database goes away for long; we begin again until we are told to stop.
  const supervise = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch((error: unknown) => onFailure?.({ job: 'queue', id: '-', attempt: 0, ended: false, error }))
      while (!stopping.signal.aborted) {
        await wait(restMs, undefined, { ref: false })
        const next = await begin().catch(() => undefined)
        if (!next) continue
        runner = next
        break
      }
    }
  }
  void supervise()

  const look = () => void queue.freeDead().catch(() => {})
  const watches = [...firstLooksMs.map((ms) => setTimeout(look, ms)), setInterval(look, lookEveryMs)]
  for (const watch of watches) watch.unref()
  return {
    stop: async () => {
      for (const watch of watches) clearInterval(watch)
      stopping.abort()
      await Promise.race([runner.stop().catch(() => {}), wait(patienceMs, undefined, { ref: false })])
      await queue.close()
    },
  }
}

/** Does the jobs that are due, and those that they ask for, then returns; for the command line and for tests. */
export async function drainJobs(options: RunJobsOptions): Promise<void> {
  const queue = await openJobQueue(options.workerUrl, 2)
  try {
    await queue.freeDead()
    await runOnce(runnerOptions(queue, options, new AbortController().signal))
  } finally {
    await queue.close()
  }
}

function runnerOptions(queue: JobQueue, options: RunJobsOptions, signal: AbortSignal) {
  const events: WorkerEvents = new EventEmitter()
  // The library draws a random name; ours carries the sign of life. It is set before the first look for a job.
  events.on('pool:create', ({ workerPool }) => {
    workerPool.id = queue.holder
  })
  return {
    pgPool: queue.pool,
    schema: 'graphile_worker',
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: quiet,
    events,
    taskList: taskList(options, signal),
  }
}

const clock = (jobs: readonly Job[]) =>
  parseCronItems(jobs.flatMap(({ name, cron }) => (cron === undefined ? [] : [{ task: name, match: cron, identifier: name }])))

function taskList({ store, jobs, onFailure }: RunJobsOptions, signal: AbortSignal): TaskList {
  const names = new Set<string>()
  const tasks: TaskList = {}
  for (const job of jobs) {
    if (names.has(job.name)) throw new Error(`Two jobs are called ${job.name}.`)
    names.add(job.name)
    tasks[job.name] = async (sent, { job: { id, attempts } }) => {
      const { actor = 'job:clock', _cron, ...payload } = (sent ?? {}) as Record<string, unknown>
      try {
        await job.run(payload, { store, askedBy: String(actor), attempt: attempts, signal })
      } catch (error) {
        const ended = error instanceof JobEnded
        onFailure?.({ job: job.name, id: String(id), attempt: attempts, ended, error })
        if (!ended) throw error
      }
    }
  }
  return tasks
}
