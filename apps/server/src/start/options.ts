import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startProblems } from './problems.ts'

/** How this start was asked for. */
export interface StartOptions {
  /** absolute */
  dataDir: string
  port: number
  /** address to listen on; this machine only, unless HOST says otherwise */
  host: string
  /** begin an empty district instead of the demo */
  empty: boolean
  databaseUrl: string | undefined
}

/** Folder of the checkout. */
export const checkout = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..')

const defaultPort = 8010

/**
 * The data folder of this call: `SANXIN_DATA` seen from where the command was given, else `data` in the checkout, so that
 * a timer or a service finds the same folder.
 */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.SANXIN_DATA ? resolve(env.INIT_CWD ?? process.cwd(), env.SANXIN_DATA) : join(checkout, 'data')
}

/**
 * Reads arguments and environment of `npm start`.
 * @throws Problem `start.argument-unknown`, `start.port-invalid`
 */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): StartOptions {
  const unknown = argv.find((argument) => argument !== '--empty')
  if (unknown !== undefined) throw startProblems.problem('argument-unknown', { argument: unknown })
  const port = env.PORT ? Number(env.PORT) : defaultPort
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw startProblems.problem('port-invalid', { port: env.PORT ?? '' })
  return {
    dataDir: dataFolder(env),
    port,
    host: env.HOST || '127.0.0.1',
    empty: argv.includes('--empty'),
    databaseUrl: env.DATABASE_URL || undefined,
  }
}
