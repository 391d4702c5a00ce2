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
  /** Takes back a kill that has not happened. @returns whether there was one */
  spare(): boolean
  kills(): number
  /** milliseconds that each start took */
  starts(): readonly number[]
  stop(): Promise<void>
}

/** Starts the product on an empty folder as a district of one's own. `onKill` hears of each kill. */
export async function startMortalServer(dataDir: string, onKill: () => void = () => {}): Promise<MortalServer> {
  const port = await freePort()
  const starts: number[] = []
  let kills = 0
  let timer: NodeJS.Timeout | undefined
  let current = start()
  current.catch(() => {})

  async function start(): Promise<Server> {
    const began = performance.now()
    const server = await startServer({ dataDir, port, empty: true })
    starts.push(Math.round(performance.now() - began))
    return server
  }

  async function killed(server: Server): Promise<Server> {
    await server.kill()
    return start()
  }

  const { address } = await current
  return {
    address,
    isUp: async () => void (await current),
    killIn: (milliseconds) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        kills++
        onKill()
        current = current.then(killed)
        current.catch(() => {})
      }, milliseconds)
    },
    spare: () => {
      const wasDue = timer !== undefined
      clearTimeout(timer)
      timer = undefined
      return wasDue
    },
    kills: () => kills,
    starts: () => starts,
    stop: async () => {
      clearTimeout(timer)
      await (await current).stop()
    },
  }
}
