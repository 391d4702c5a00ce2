import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { canReach, ownerOf, type ServerAccount } from './account.ts'

/** Where a cluster lives. */
export interface ClusterHome {
  /** our own notes: role passwords, lock, users; always inside the data folder */
  notes: string
  /** the PostgreSQL data directory */
  cluster: string
  /** whether it lives outside the data folder, which then holds a pointer to it */
  outside: boolean
}

export const outsideParent = '/var/lib/sanxin'
const pointerName = 'location.json'

/** Finds the home of the data folder's cluster without making anything but the notes folder. */
export function findHome(dataDir: string): ClusterHome {
  const notes = join(dataDir, 'postgres')
  const pointer = join(notes, pointerName)
  if (!existsSync(pointer)) return { notes, cluster: join(notes, 'cluster'), outside: false }
  const { cluster } = JSON.parse(readFileSync(pointer, 'utf8')) as { cluster: string }
  return { notes, cluster, outside: true }
}

/** The major version that made the cluster, undefined when there is none yet. */
export function clusterMajor(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : undefined
}

/** Uid of the cluster's owner, undefined before it is made. */
export const clusterOwner = (home: ClusterHome): number | undefined => ownerOf(home.cluster)

/**
 * Says where a new cluster goes. When the server's account cannot reach the data folder it is `/var/lib/sanxin/<name>`, and
 * the data folder keeps a pointer; the name is random at the end, so that a data folder that was thrown away never finds
 * its old cluster again.
 */
export function chooseHome(home: ClusterHome, dataDir: string, account: ServerAccount | undefined): ClusterHome {
  if (home.outside) return home
  const probe = makeFolder(join(home.notes, 'probe'), account)
  const reached = canReach(account, [['-w', probe]])
  rmSync(probe, { recursive: true })
  if (reached) return home

  const name = `${basename(dataDir).replace(/[^\w.-]/g, '_')}-${randomBytes(4).toString('hex')}`
  const cluster = join(outsideParent, name, 'cluster')
  writeFileSync(join(home.notes, pointerName), `${JSON.stringify({ cluster })}\n`, { mode: 0o644 })
  return { ...home, cluster, outside: true }
}

/** Makes an empty folder that belongs to the server's account alone, in place of one that is there. */
export function makeFolder(folder: string, account: ServerAccount | undefined): string {
  rmSync(folder, { recursive: true, force: true })
  // Passing through is enough for the account; it needs to list nothing above its own folder.
  mkdirSync(join(folder, '..'), { recursive: true, mode: 0o711 })
  mkdirSync(folder, { mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}
