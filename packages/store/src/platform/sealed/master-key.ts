import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { storeProblems } from '../problems.ts'

const { problem } = storeProblems

/** The key that wraps all data keys, with the name by which rows know it. */
export interface MasterKey {
  id: string
  key: KeyObject
}

const keyBytes = 16
const form = /^sanxin master key ([0-9a-f]{16})\n([0-9a-f]{32})\n([0-9a-f]{16})\n$/

/**
 * Reads the master key from its file.
 * @throws Problem `store.master-key-missing`, `store.master-key-damaged`, `store.master-key-open` (others may read the file)
 */
export function readMasterKey(file: string): MasterKey {
  let text: string
  try {
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) throw problem('master-key-open', { file })
    text = readFileSync(file, 'latin1')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw problem('master-key-missing', { file })
    throw error
  }
  const [, id, secret, check] = form.exec(text) ?? []
  if (!id || !secret || checkOf(secret) !== check) throw problem('master-key-damaged', { file })
  return { id, key: createSecretKey(secret, 'hex') }
}

/** Makes the file with a new master key, readable by its owner alone, on disk before this returns; an existing file is never replaced. */
export function makeMasterKey(file: string): MasterKey {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const id = randomBytes(8).toString('hex')
  const secret = randomBytes(keyBytes).toString('hex')
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeSync(handle, `sanxin master key ${id}\n${secret}\n${checkOf(secret)}\n`)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return { id, key: createSecretKey(secret, 'hex') }
}

/** A master key that is nowhere on disk, for tests. */
export const temporaryMasterKey = (): MasterKey => ({ id: randomBytes(8).toString('hex'), key: createSecretKey(randomBytes(keyBytes)) })

/** Tells a mistyped key from a right one without telling the key. */
const checkOf = (secret: string): string =>
  createHmac('sm3', Buffer.from(secret, 'hex')).update('sanxin key check').digest('hex').slice(0, 16)
