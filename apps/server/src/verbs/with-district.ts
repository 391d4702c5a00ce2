import { type District, openDistrict } from '../district/index.ts'
import { startPostgres } from '../postgres/index.ts'
import { followPointer } from '../serve/own-folder.ts'
import { dataFolder, prepareDataFolder, say } from '../start/index.ts'

/** Opens the data folder for one verb, beside a running server or without one, and closes it again. The demo is never loaded. */
export async function withDistrict<Result>(work: (district: District) => Promise<Result>): Promise<Result> {
  const dataDir = followPointer(dataFolder())
  prepareDataFolder(dataDir)
  const postgres = await startPostgres({ dataDir, databaseUrl: process.env.DATABASE_URL, log: say })
  try {
    const district = await openDistrict(dataDir, postgres)
    try {
      return await work(district)
    } finally {
      await district.close()
    }
  } finally {
    await postgres.stop()
  }
}
