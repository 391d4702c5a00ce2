import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A file of a sender, safe on disk and not yet looked at. */
export interface ReceivedFile {
  id: string
  bytes: number
  sm3: string
}

export const quarantinePath = (folder: string, fileId: string): string => join(folder, `${fileId}.upload`)

/** Brings a stream to disk under the file's id: written whole, synchronised, then named. What ends early leaves nothing behind. */
export async function receiveFile(folder: string, fileId: string, stream: Readable): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = quarantinePath(folder, fileId)
  const partial = `${path}.part`
  const hash = createHash('sm3')
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(stream, count, createWriteStream(partial, { mode: 0o600, flush: true }))
    await rename(partial, path)
    await synchronise(folder)
    return { id: fileId, bytes, sm3: hash.digest('hex') }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

export const discardFile = (folder: string, fileId: string): Promise<void> => rm(quarantinePath(folder, fileId), { force: true })

/** Removes what no batch is waiting for: pieces of uploads that never ended, and files whose batch has run. */
export async function tidyQuarantine(folder: string, waiting: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[])
  for (const name of names) if (!waiting.has(name.split('.')[0]!)) await rm(join(folder, name), { force: true })
}

async function synchronise(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
