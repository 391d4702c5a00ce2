import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'

/** What a claim says about its holder, with whatever the holder adds. */
export type Claim<Facts extends object = object> = ProcessMark & Facts

/**
 * Takes a file as the sign of holding something, whole or not at all.
 * @returns undefined when it is ours now, else the claim of the living holder; a dead holder's claim is set aside
 */
export function claimFile<Facts extends object>(file: string, facts: Facts): Claim<Partial<Facts>> | undefined {
  while (!tryClaim(file, facts)) {
    const holder = readClaim<Partial<Facts>>(file)
    if (holder && isAlive(holder)) return holder
    setAside(file)
  }
  return undefined
}

/** Rewrites a claim of ours with more facts. */
export function updateClaim(file: string, facts: object): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ ...markOf(), ...facts }), { mode: 0o600 })
  renameSync(draft, file)
}

/** Gives up a claim of ours; somebody else's stays. */
export function dropClaim(file: string): void {
  if (readClaim(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** Reads a claim; undefined when there is none that makes sense. */
export function readClaim<Facts extends object = object>(file: string): Claim<Facts> | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<Claim<Facts>>
    return typeof value.pid === 'number' && typeof value.born === 'string' ? (value as Claim<Facts>) : undefined
  } catch {
    return undefined
  }
}

function tryClaim(file: string, facts: object): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ ...markOf(), ...facts }), { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes a dead process's claim, unless somebody living has taken the place in between. */
function setAside(file: string): void {
  const aside = `${file}.${process.pid}.aside`
  try {
    renameSync(file, aside)
    const holder = readClaim(aside)
    if (holder && isAlive(holder)) linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}
