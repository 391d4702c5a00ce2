import { localOperator } from '@sanxin/domain/platform/access'
import { tidyQuarantine } from '@sanxin/server/platform/exchange'
import { createHttp } from '@sanxin/server/platform/http'
import { startJobs } from '@sanxin/server/platform/jobs'
import { listFiles, openBatchIds } from '@sanxin/store/platform/exchange'
import type { District } from '../district/index.ts'
import type { SwitchDistrict } from './district.routes.ts'
import { allJobs, resumeInterrupted } from './jobs.ts'
import { allRoutes } from './routes.ts'

export interface ServeOptions {
  host: string
  port: number
  /** folder of the built pages */
  web: string
  switchDistrict: SwitchDistrict
}

export interface Serving {
  address: string
  close(): Promise<void>
}

/** Answers requests and does jobs for an opened district until closed. */
export async function serveDistrict(district: District, { host, port, web, switchDistrict }: ServeOptions): Promise<Serving> {
  const { store, identity } = district
  await tidyQuarantine(district.quarantine, await waitingFiles(district))
  await resumeInterrupted(district)
  const app = await createHttp({
    store,
    routes: allRoutes(district, switchDistrict),
    actorOf: async (request) => (await identity.accountOf(request.cookies))?.actor,
    web,
    strictAnswers: process.env.NODE_ENV !== 'production',
  })
  const jobs = await startJobs({
    store,
    workerUrl: district.workerUrl,
    jobs: allJobs(district),
    onFailure: ({ job, error }) => console.error(job, error),
  })
  try {
    const address = await app.listen({ host, port })
    return {
      address,
      close: async () => {
        await app.close()
        await jobs.stop()
      },
    }
  } catch (error) {
    await jobs.stop()
    throw error
  }
}

/** Files of batches that have not ended; everything else in the quarantine may go. */
async function waitingFiles({ store }: District): Promise<Set<string>> {
  return store.onlyRead(localOperator, async (tx) => {
    const waiting = new Set<string>()
    for (const id of await openBatchIds(tx)) for (const file of await listFiles(tx, id)) waiting.add(file.id)
    return waiting
  })
}
