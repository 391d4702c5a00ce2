import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file in quarantine: nobody has looked inside yet. */
export interface KeptUpload {
  path: string
  bytes: number
  /** SM3 of the contents, hexadecimal; the file's name in the folder */
  sm3: string
}

/**
 * Brings an uploaded stream to disk under the hash of its contents, so that the same file is kept once. When this returns, file and
 * folder are on the disk; when it throws, nothing is left.
 */
export async function keepUpload(folder: string, stream: Readable): Promise<KeptUpload> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const arriving = join(folder, `.arriving-${randomUUID()}`)
  const hash = createHash('sm3')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(stream, measure, createWriteStream(arriving, { mode: 0o600, flush: true }))
    const sm3 = hash.digest('hex')
    const path = join(folder, sm3)
    await rename(arriving, path)
    await syncFolder(folder)
    return { path, bytes, sm3 }
  } catch (error) {
    await rm(arriving, { force: true })
    throw error
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
