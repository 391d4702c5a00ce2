import { open } from 'node:fs/promises'
import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import type { CsvFacts } from './csv-rows.ts'
import { readLimits } from './limits.ts'
import { sniffCsv } from './sniff-csv.ts'
import { readWorkbookParts, type WorkbookParts } from './workbook-parts.ts'
import { openZip, partText, type Zip } from './zip.ts'

/** What a file is, told from its bytes alone. */
export type FileFacts = { format: 'xlsx'; bytes: number; parts: WorkbookParts } | ({ format: 'csv'; bytes: number } & CsvFacts)

/**
 * Looks at a file before anything is read from it: what it is, and whether it keeps the limits.
 * @throws Problem of `exchangeProblems` that says what to do
 */
export async function inspectFile(path: string): Promise<FileFacts> {
  const file = await open(path, 'r')
  const head = Buffer.alloc(8)
  let bytes: number
  try {
    bytes = (await file.stat()).size
    await file.read(head, 0, 8, 0)
    if (bytes === 0) throw exchangeProblems.problem('empty-file')
    if (bytes > readLimits.fileBytes) {
      throw exchangeProblems.problem('file-too-large', { megabytes: Math.ceil(bytes / 1048576), limit: readLimits.fileBytes / 1048576 })
    }
    if (head.readUInt32BE(0) === 0xd0cf11e0)
      throw exchangeProblems.problem((await isEncrypted(file, bytes)) ? 'password-protected' : 'old-workbook')
  } finally {
    await file.close()
  }
  if (head.toString('latin1', 0, 4) === 'PK\u0003\u0004') return inspectWorkbook(path, bytes)
  if (head.toString('latin1', 0, 2) === 'PK' || head.toString('latin1', 0, 4) === '%PDF') throw exchangeProblems.problem('not-a-table')
  return { format: 'csv', bytes, ...(await sniffCsv(path)) }
}

/** A workbook with a password is a compound file that has a stream `EncryptedPackage`. */
async function isEncrypted(file: Awaited<ReturnType<typeof open>>, bytes: number): Promise<boolean> {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  const part = Buffer.alloc(1 << 20)
  for (let at = 0; at < bytes; at += part.length - name.length) {
    const { bytesRead } = await file.read(part, 0, part.length, at)
    if (part.subarray(0, bytesRead).includes(name)) return true
  }
  return false
}

async function inspectWorkbook(path: string, bytes: number): Promise<FileFacts> {
  const zip = await openZip(path)
  try {
    for (const name of zip.names) if (/\.(xml|rels)$/i.test(name) && isRead(name)) await countPart(zip, name)
    return { format: 'xlsx', bytes, parts: await readWorkbookParts(zip) }
  } finally {
    zip.close()
  }
}

const isRead = (name: string): boolean =>
  !/^(xl\/(embeddings|externalLinks|drawings|charts|media|activeX|ctrlProps)\/|customXml\/)/i.test(name)

/** Inflates one part once: its size must be what it says, no endless text, no document type. */
async function countPart(zip: Zip, name: string): Promise<void> {
  let run = 0
  let tail = ''
  for await (const piece of partText(zip, name)) {
    const first = piece.indexOf('<')
    run = first < 0 ? run + piece.length : piece.length - piece.lastIndexOf('<')
    if (run > readLimits.runBytes) throw exchangeProblems.problem('unsafe-workbook', { part: name, reason: '> 1 MB text' })
    if (/<!(?:DOCTYPE|ENTITY)/i.test(tail + piece)) throw exchangeProblems.problem('unsafe-workbook', { part: name, reason: 'DOCTYPE' })
    tail = piece.slice(-12)
  }
}
