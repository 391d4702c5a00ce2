import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestClusterAccess } from '@sanxin/testkit/database'
import { isAlive, markOf, readClaim } from '../processes/index.ts'
import { findHome } from './cluster-home.ts'
import { databaseStatements, loginRoles } from './roles.ts'
import { runningServer, stopServer } from './server-process.ts'
import { embeddedBinaries } from './sources.ts'
import { startPostgres } from './start-postgres.ts'

const prefix = 'sanxin-test-'

/**
 * Starts a throwaway server of the wanted major in a folder of its own, from the npm-packed programs, and first clears
 * away what killed runs left behind.
 * @param major 15 or 18
 */
export async function startTestCluster(major: number): Promise<{ access: TestClusterAccess; stop(): Promise<void> }> {
  await clearLeftovers()
  const candidates = embeddedBinaries().filter((one) => one.major === major)
  if (candidates.length === 0)
    throw new Error(`PostgreSQL ${major} did not come with npm for ${process.platform}-${process.arch}: run npm ci`)
  const dataDir = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(dataDir, 0o711)
  writeFileSync(join(dataDir, 'run.json'), JSON.stringify(markOf()))
  const server = await startPostgres({ dataDir, candidates, durability: 'throwaway', log: () => {} })
  return {
    access: {
      major,
      version: server.version,
      superuserUrl: withPath(server.superuserUrl, '/postgres'),
      roleUrls: Object.fromEntries(loginRoles.map((role) => [role, server.urlFor(role)])) as TestClusterAccess['roleUrls'],
      afterCreate: databaseStatements('{database}'),
    },
    async stop() {
      await server.stop()
      remove(dataDir)
    },
  }
}

async function clearLeftovers(): Promise<void> {
  const self = process.getuid?.()
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const dataDir = join(tmpdir(), name)
    try {
      if (self !== 0 && statSync(dataDir).uid !== self) continue
      const mark = readClaim(join(dataDir, 'run.json'))
      if (!mark || isAlive(mark)) continue
      const server = runningServer(findHome(dataDir).cluster)
      if (server) await stopServer(server)
      remove(dataDir)
    } catch {
      // Another run is clearing the same folder, or has just made it: either way it is theirs.
    }
  }
}

function remove(dataDir: string): void {
  const { cluster, outside } = findHome(dataDir)
  if (outside) rmSync(join(cluster, '..'), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}

// Clones are made from the database `sanxin`, which nobody may be connected to at that moment.
function withPath(url: string, path: string): string {
  const changed = new URL(url)
  changed.pathname = path
  return changed.href
}
