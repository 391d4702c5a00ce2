import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { DemoAccount, Entrance } from '@sanxin/contract/platform/session'
import { freePort } from './free-port.ts'
import { type Server, startServer } from './start-server.ts'

/** The demo that all journeys of a run share. */
export interface DemoHouse {
  address: string
  dataDir: string
  accounts: DemoAccount[]
}

const startMs = 180_000

/**
 * Loads the demo into a folder of its own and keeps serving it at one address: a server that ends is begun again, and a demo that was
 * left for a district of one's own is opened again, as deleting its pointer does. SANXIN_JOURNEYS_DEMO names a folder that keeps the
 * demo from one run to the next.
 */
export async function openDemoHouse(): Promise<DemoHouse & { close(): Promise<void> }> {
  const kept = process.env.SANXIN_JOURNEYS_DEMO
  const dataDir = kept ?? join(mkdtempSync(join(tmpdir(), 'sanxin-journeys-')), 'demo')
  const port = await freePort()
  let closing = false
  let server = await startServer({ dataDir, port, patienceMs: startMs })
  await hasDemo(server.address, AbortSignal.timeout(startMs))

  const keepServing = async (current: Server): Promise<void> => {
    await current.gone
    if (closing) return
    rmSync(join(dataDir, 'moved-to'), { force: true })
    server = await startServer({ dataDir, port })
    return keepServing(server)
  }
  const serving = keepServing(server)

  return {
    address: server.address,
    dataDir,
    accounts: (await entrance(server.address)).demoAccounts ?? [],
    close: async () => {
      closing = true
      await server.stop()
      await serving
      if (kept === undefined) rmSync(dirname(dataDir), { recursive: true, force: true })
    },
  }
}

/** Ends the server of the demo, whatever district it serves now, and waits until the demo is back. */
export async function bringDemoBack({ address, dataDir }: DemoHouse): Promise<void> {
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { pid: number }
  process.kill(pid, 'SIGTERM')
  while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
  if (!(await hasDemo(address, AbortSignal.timeout(60_000)))) throw new Error('the demo did not come back')
}

/** What the sign-in page is told. */
export async function entrance(address: string): Promise<Entrance> {
  const response = await fetch(`${address}/api/session`)
  return (await response.json()) as Entrance
}

async function hasDemo(address: string, until: AbortSignal): Promise<boolean> {
  while (!until.aborted) {
    const there = await entrance(address).catch(() => undefined)
    if (there?.demo) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

function isRunning(pid: number): boolean {
  if (process.platform === 'linux' && !existsSync(`/proc/${pid}`)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
