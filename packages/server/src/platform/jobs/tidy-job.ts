import { forgetOldCommands } from '@sanxin/store/platform/command'
import type { Credentials } from '@sanxin/store/platform/credentials'
import { forgetOldEvents } from '@sanxin/store/platform/outbox'
import type { Job } from './job.ts'

/** Removes what has served its time: answered commands, delivered events, ended sessions, old attempts. */
export const tidyJob = ({ credentials }: { credentials: Credentials }): Job => ({
  name: 'platform.tidy',
  // 3:17 in the district
  cron: '17 19 * * *',
  run: async (_payload, { store }) => {
    await store.asSystem('tidy', async (tx) => {
      await forgetOldCommands(tx)
      await forgetOldEvents(tx)
    })
    await credentials.tidy()
  },
})
