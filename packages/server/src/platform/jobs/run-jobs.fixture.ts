import { openStore } from '@sanxin/store/platform/request'
import { startJobs } from './run-jobs.ts'

// A process for the test that kills it: it takes the job, says so, and never finishes.
const [appUrl, workerUrl] = process.argv.slice(2) as [string, string]
const store = openStore({ appUrl, workerUrl })
await startJobs({
  store,
  workerUrl,
  jobs: [
    {
      name: 'probe.count',
      run: () => {
        process.stdout.write('taken\n')
        return new Promise(() => {})
      },
    },
  ],
})
