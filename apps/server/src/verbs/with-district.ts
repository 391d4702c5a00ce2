import { type District, openDistrict } from '../district/index.ts'
import { startPostgres } from '../postgres/index.ts'
import { followPointer } from '../serve/own-folder.ts'
import { dataFolder, listenForShutdown, prepareDataFolder, say } from '../start/index.ts'

/**
 * Opens the data folder for one verb, beside a running server or without one, and closes it again, also on Ctrl-C or when the
 * terminal goes away. The demo is never loaded.
 */
export async function withDistrict<Result>(work: (district: District) => Promise<Result>): Promise<Result> {
  const dataDir = followPointer(dataFolder())
  prepareDataFolder(dataDir)
  const shutdown = listenForShutdown(say, () => process.exit(1))
  const postgres = await startPostgres({ dataDir, databaseUrl: process.env.DATABASE_URL, log: say })
  shutdown.add(() => postgres.stop())
  try {
    const district = await openDistrict(dataDir, postgres)
    shutdown.add(() => district.close())
    return await work(district)
  } finally {
    await shutdown.run()
  }
}
