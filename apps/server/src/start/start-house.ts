import { type Postgres, startPostgres } from '../postgres/index.ts'
import { claimDataFolder, type DataFolder, prepareDataFolder } from './data-folder.ts'
import { checkout, type StartOptions } from './options.ts'
import { requirePort } from './port.ts'
import { failureLines, say } from './say.ts'
import { listenForShutdown, type Shutdown } from './shutdown.ts'
import { buildWeb } from './web-build.ts'

/** Everything below the product itself: folder, port, database, pages. */
export interface House {
  folder: DataFolder
  postgres: Postgres
  /** folder of the built pages; they are built beside everything else, so await this last */
  web: Promise<string>
}

/**
 * Opens the house: looks at folder, disk and port first, then starts database and page build side by side.
 * @param shutdown  gets a step for everything that is opened
 * @throws Problem of `startProblems` or `postgresProblems`
 */
export async function startHouse(options: StartOptions, shutdown: Shutdown): Promise<House> {
  prepareDataFolder(options.dataDir)
  const folder = claimDataFolder(options.dataDir)
  shutdown.add(folder.release)
  await requirePort(options.host, options.port)

  const web = buildWeb(checkout, shutdown)
  // Whoever serves the pages awaits this; until then a failed build must not end the process by itself.
  web.catch(() => {})
  const starting = startPostgres({ dataDir: options.dataDir, databaseUrl: options.databaseUrl, log: say })
  // Added before it is ready: a Ctrl-C in between waits for the server and stops it.
  shutdown.add(() =>
    starting.then(
      (postgres) => postgres.stop(),
      () => {},
    ),
  )
  const postgres = await starting
  if (shutdown.isEnding()) throw new Error('stopped while starting')
  return { folder, postgres, web }
}

/**
 * Runs the whole start. A refusal becomes one sentence per language and exit code 1, after everything that was opened is
 * closed again; a signal closes everything as well.
 */
export async function runStart(start: (shutdown: Shutdown) => Promise<void>): Promise<void> {
  const shutdown = listenForShutdown(say)
  try {
    await start(shutdown)
  } catch (error) {
    if (shutdown.isEnding()) return
    for (const line of failureLines(error)) console.error(line)
    await shutdown.run()
    process.exit(1)
  }
}
