import { accessSync, constants, existsSync, mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { claimFile, dropClaim, isAlive, readClaim, updateClaim } from '../processes/index.ts'
import { startProblems } from './problems.ts'

/** A server that serves a data folder. */
export interface ServingFacts {
  /** `http://127.0.0.1:8010`; empty while it is still starting */
  address: string
}

/** A data folder that this process serves. */
export interface DataFolder {
  path: string
  /** Tells the next start and the command line where we are. */
  announce(address: string): void
  release(): void
}

export const neededMegabytes = 500
const claimName = 'server.json'
const megabyte = 1024 * 1024

/**
 * Makes the folder if need be and requires that it can be written and has room.
 * @throws Problem `start.not-a-folder`, `start.not-writable`, `start.disk-full`
 */
export function prepareDataFolder(dataDir: string, freeBytes: (path: string) => number = freeBytesOf): void {
  try {
    makeFolder(dataDir)
    if (!statSync(dataDir).isDirectory()) throw startProblems.problem('not-a-folder', { dataDir })
    accessSync(dataDir, constants.W_OK | constants.X_OK)
    const free = freeBytes(dataDir)
    if (free < neededMegabytes * megabyte) {
      throw startProblems.problem('disk-full', { dataDir, freeMegabytes: Math.floor(free / megabyte), neededMegabytes })
    }
    const probe = join(dataDir, `.write-probe.${process.pid}`)
    writeFileSync(probe, 'x', { flush: true })
    rmSync(probe)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOTDIR' || code === 'EEXIST') throw startProblems.problem('not-a-folder', { dataDir })
    if (code === 'ENOSPC' || code === 'EDQUOT') throw startProblems.problem('disk-full', { dataDir, freeMegabytes: 0, neededMegabytes })
    if (code.startsWith('E')) throw startProblems.problem('not-writable', { dataDir, detail: code })
    throw error
  }
}

/**
 * Takes the folder for this server.
 * @throws Problem `start.already-running` while another server has it
 */
export function claimDataFolder(dataDir: string): DataFolder {
  const file = join(dataDir, claimName)
  const holder = claimFile<ServingFacts>(file, { address: '' })
  if (holder) throw startProblems.problem('already-running', { dataDir, pid: holder.pid, address: holder.address || '…' })
  return {
    path: dataDir,
    announce: (address) => updateClaim(file, { address } satisfies ServingFacts),
    release: () => dropClaim(file),
  }
}

/** The address of the server that serves the folder now, undefined when none does. */
export function servingAddress(dataDir: string): string | undefined {
  const holder = readClaim<ServingFacts>(join(dataDir, claimName))
  return holder && isAlive(holder) ? holder.address || undefined : undefined
}

/** Folder by folder: Node's `recursive` never comes back below a folder that takes no new ones, such as /proc. */
function makeFolder(path: string): void {
  // Others may pass through (the database's account must), but not look around.
  const make = (): void => void mkdirSync(path, { mode: 0o711 })
  try {
    make()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error
    makeFolder(dirname(path))
    make()
  }
}

function freeBytesOf(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}
