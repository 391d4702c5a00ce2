import { performance } from 'node:perf_hooks'
import { freePort } from '../../e2e/house/free-port.ts'
import { type Server, startServer } from '../../e2e/house/start-server.ts'

/** A server that is killed and begun again; whoever talks to it waits for the next one. */
export interface MortalServer {
  address: string
  /** Resolves when it answers, at once when it does. */
  isUp(): Promise<void>
  /** kill -9 after this many milliseconds, then a new start on the same folder. */
  killIn(milliseconds: number): void
  /** Whether a kill is ordered that has not happened. */
  isDoomed(): boolean
  /** milliseconds that each start took */
  starts(): readonly number[]
  stop(): Promise<void>
}

export interface Watchers {
  onKill(): void
  onBack(): void
}

/** Starts the product on an empty folder as a district of one's own. */
export async function startMortalServer(dataDir: string, { onKill, onBack }: Watchers): Promise<MortalServer> {
  const port = await freePort()
  const starts: number[] = []
  let timer: NodeJS.Timeout | undefined
  let current = start()

  async function start(): Promise<Server> {
    const began = performance.now()
    const server = await startServer({ dataDir, port, empty: true })
    starts.push(Math.round(performance.now() - began))
    return server
  }

  async function beginAgain(server: Server): Promise<Server> {
    await server.kill()
    return start()
  }

  function kill(): void {
    timer = undefined
    onKill()
    current = current.then(beginAgain)
    current.then(onBack, () => {})
  }

  const { address } = await current
  return {
    address,
    isUp: async () => void (await current),
    killIn: (milliseconds) => {
      clearTimeout(timer)
      timer = setTimeout(kill, milliseconds)
    },
    isDoomed: () => timer !== undefined,
    starts: () => starts,
    stop: async () => {
      clearTimeout(timer)
      timer = undefined
      await (await current).stop()
    },
  }
}
