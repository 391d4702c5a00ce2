import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { openAcknowledgements } from './acknowledgements.ts'
import { type Stretch, stretchKey } from './kill-plan.ts'
import { startMortalServer } from './mortal-server.ts'
import { type RegistryFacts, readRegistryFacts } from './registry-facts.ts'
import { signIn } from './stubborn-client.ts'
import { type Delivery, walkBatch } from './walk-batch.ts'

export interface ImportRun {
  facts: RegistryFacts
  /** milliseconds of each stretch */
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

export interface ImportUnderKills {
  dataDir: string
  deliveries: readonly Delivery[]
  /** file of the acknowledgements */
  book: string
  /** none: the import is left in peace */
  orders?: KillOrders
}

/** Imports the deliveries into a new data folder, killing the server as ordered. */
export async function importUnderKills({ dataDir, deliveries, book: bookPath, orders }: ImportUnderKills): Promise<ImportRun> {
  const took = new Map<string, number>()
  const killedIn: string[] = []
  const left = new Map(orders?.plan)
  let now: Stretch | undefined
  let began = 0

  const server = await startMortalServer(dataDir, {
    onKill: () => killedIn.push(now ? stretchKey(now) : 'before'),
    // Several kills of one stretch follow each other: the next is ordered when the server is back.
    onBack: () => orderKill(),
  })

  function orderKill(): void {
    const key = now && stretchKey(now)
    const wanted = key ? (left.get(key) ?? 0) : 0
    if (!orders || !key || wanted === 0) return
    left.set(key, wanted - 1)
    server.killIn(orders.random() * (orders.usual.get(key) ?? 500))
  }

  function enter(next: Stretch): void {
    const before = now && stretchKey(now)
    if (before) took.set(before, performance.now() - began)
    // What an ended stretch has left over falls in the next one.
    const late = before ? (left.get(before) ?? 0) : 0
    if (before) left.set(before, 0)
    left.set(stretchKey(next), (left.get(stretchKey(next)) ?? 0) + late)
    now = next
    began = performance.now()
    if (server.isDoomed()) server.killIn(0)
    else orderKill()
  }

  const book = openAcknowledgements(bookPath)
  try {
    const accounts = JSON.parse(readFileSync(join(dataDir, 'first-accounts.json'), 'utf8')) as { userName: string; password: string }[]
    const client = await signIn(server, book, accounts.find(({ userName }) => userName === 'zuzhi')!)
    for (const [delivery, files] of deliveries.entries()) await walkBatch(client, files, (phase) => enter({ delivery, phase }))
    took.set(stretchKey(now!), performance.now() - began)
    while (server.isDoomed()) await wait(10)
    await server.isUp()
    await server.stop()
    return { facts: await readRegistryFacts(dataDir), took, killedIn, starts: server.starts(), repeats: client.repeats() }
  } catch (error) {
    await server.stop().catch(() => {})
    throw error
  } finally {
    book.close()
  }
}
