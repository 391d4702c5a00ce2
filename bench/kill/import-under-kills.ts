import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openAcknowledgements } from './acknowledgements.ts'
import { type Stretch, stretchKey } from './kill-plan.ts'
import { type MortalServer, startMortalServer } from './mortal-server.ts'
import { type RegistryFacts, readRegistryFacts } from './registry-facts.ts'
import { signIn } from './stubborn-client.ts'
import { type Delivery, walkBatch } from './walk-batch.ts'

export interface ImportRun {
  facts: RegistryFacts
  /** milliseconds of each phase, by stretch */
  took: ReadonlyMap<string, number>
  /** in which stretch each kill fell, in order */
  killedIn: readonly string[]
  /** milliseconds of each start */
  starts: readonly number[]
  /** requests that had to be sent again */
  repeats: number
}

export interface KillOrders {
  /** kills wanted in each stretch */
  plan: ReadonlyMap<string, number>
  /** milliseconds that a stretch takes when nobody disturbs it */
  usual: ReadonlyMap<string, number>
  random: () => number
}

/** Imports the deliveries into a new data folder, killing the server as ordered; without orders in peace. */
export async function importUnderKills(
  dataDir: string,
  deliveries: readonly Delivery[],
  bookPath: string,
  orders?: KillOrders,
): Promise<ImportRun> {
  const took = new Map<string, number>()
  const killedIn: string[] = []
  const left = new Map(orders?.plan)
  let now: Stretch | undefined
  let began = 0

  const server: MortalServer = await startMortalServer(dataDir, () => killedIn.push(now ? stretchKey(now) : 'between'))
  const book = openAcknowledgements(bookPath)
  try {
    const accounts = JSON.parse(readFileSync(join(dataDir, 'first-accounts.json'), 'utf8')) as { userName: string; password: string }[]
    const client = await signIn(server, book, accounts.find(({ userName }) => userName === 'zuzhi')!)
    const orderKill = (): void => {
      const key = stretchKey(now!)
      const wanted = left.get(key) ?? 0
      if (!orders || wanted === 0) return
      left.set(key, wanted - 1)
      server.killIn(orders.random() * (orders.usual.get(key) ?? 500))
    }
    // Several kills of one stretch follow each other: the next is ordered when the server is back.
    let watched = 0
    const watch = setInterval(() => {
      if (server.kills() === watched) return
      watched = server.kills()
      void server.isUp().then(orderKill, () => {})
    }, 20)
    for (const [delivery, files] of deliveries.entries()) {
      await walkBatch(client, files, (phase) => {
        close()
        now = { delivery, phase }
        began = performance.now()
        orderKill()
      })
      close()
    }
    clearInterval(watch)
    server.spare()
    await server.isUp()
    const repeats = client.repeats()
    await server.stop()
    return { facts: await readRegistryFacts(dataDir), took, killedIn, starts: server.starts(), repeats }
  } catch (error) {
    await server.stop().catch(() => {})
    throw error
  } finally {
    book.close()
  }

  function close(): void {
    if (now) took.set(stretchKey(now), performance.now() - began)
  }
}
