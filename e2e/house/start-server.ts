import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url))

export interface ServerOptions {
  dataDir: string
  port: number
  /** true begins a district of one's own, false the demo; a folder that holds a district keeps it */
  empty?: boolean
  /** longest wait until it answers, milliseconds */
  patienceMs?: number
}

/** The product as a process of its own. */
export interface Server {
  address: string
  pid: number
  /** what it said on standard error */
  said(): string
  /** resolves with exit code and signal once the process is gone */
  gone: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** ends it as Ctrl-C does */
  stop(): Promise<void>
  /** kill -9 */
  kill(): Promise<void>
}

/**
 * Starts the product on a data folder and waits until it answers.
 * It ends when the process that started it ends, however that happens.
 * @throws Error with what it said, when it ends or stays silent instead
 */
export async function startServer({ dataDir, port, empty = false, patienceMs = 120_000 }: ServerOptions): Promise<Server> {
  const child = spawn(process.execPath, [main, ...(empty ? ['--empty'] : [])], {
    env: { ...process.env, SANXIN_DATA: dataDir, PORT: String(port), DATABASE_URL: '', NODE_OPTIONS: '', VITEST: '' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const gone = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.once('exit', (code, signal) => resolve({ code, signal })),
  )
  const address = `http://127.0.0.1:${port}`
  const ending = new AbortController()
  const isUp = await Promise.race([
    answers(address, AbortSignal.any([ending.signal, AbortSignal.timeout(patienceMs)])),
    gone.then(() => false),
  ])
  ending.abort()
  if (!isUp) {
    child.kill('SIGKILL')
    throw new Error(`the server did not come up: ${said}`)
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await gone
  }
  return { address, pid: pidOf(child), said: () => said, gone, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the server has no process id')
  return pid
}

/** Asks until the session address answers at all. */
export async function answers(address: string, until: AbortSignal): Promise<boolean> {
  while (!until.aborted) {
    const isUp = await fetch(`${address}/api/session`).then(
      ({ status }) => status < 500,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
