import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { readLimits } from './limits.ts'

export interface Zip {
  names: string[]
  size(name: string): number
  open(name: string): Promise<Readable>
  close(): void
}

const refuse = (part: string, reason: string) => exchangeProblems.problem('unsafe-workbook', { part, reason })

/** Opens a zip by its central directory and refuses one that breaks the limits before anything is inflated. */
export async function openZip(path: string): Promise<Zip> {
  const file = await new Promise<ZipFile>((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(exchangeProblems.problem('damaged-workbook', { part: 'zip' })) : resolve(zip),
    ),
  )
  const entries = new Map<string, Entry>()
  try {
    await readDirectory(file, entries)
  } catch (error) {
    file.close()
    throw error
  }
  return {
    names: [...entries.keys()],
    size: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open: (name) =>
      new Promise((resolve, reject) => {
        const entry = entries.get(name)
        if (!entry) return reject(exchangeProblems.problem('damaged-workbook', { part: name }))
        file.openReadStream(entry, (error, stream) =>
          error ? reject(exchangeProblems.problem('damaged-workbook', { part: name })) : resolve(stream),
        )
      }),
    close: () => file.close(),
  }
}

function readDirectory(file: ZipFile, entries: Map<string, Entry>): Promise<void> {
  let total = 0
  return new Promise((resolve, reject) => {
    file.on('error', () => reject(exchangeProblems.problem('damaged-workbook', { part: 'zip' })))
    file.on('end', resolve)
    file.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize
      const name = entry.fileName
      if (entries.size >= readLimits.entries) return reject(refuse(name, `> ${readLimits.entries} entries`))
      if (total > readLimits.inflatedBytes) return reject(refuse(name, '> 2 GB'))
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (entry.uncompressedSize > readLimits.bigEntryBytes && ratio > readLimits.bigEntryRatio) {
        return reject(refuse(name, `compressed ${Math.round(ratio)}:1`))
      }
      if (/sharedStrings\.xml$/i.test(name) && entry.uncompressedSize > readLimits.sharedStringsBytes)
        return reject(refuse(name, '> 512 MB'))
      if (entry.isEncrypted()) return reject(exchangeProblems.problem('password-protected'))
      if (entries.has(name)) return reject(refuse(name, 'listed twice'))
      entries.set(name, entry)
      file.readEntry()
    })
    file.readEntry()
  })
}

/** The text of a part, decoded by its byte order mark, else as UTF-8, piece by piece. */
export async function* partText(zip: Zip, name: string): AsyncGenerator<string> {
  const stream = await zip.open(name)
  let decoder: TextDecoder | undefined
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer
      decoder ??= new TextDecoder(
        bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8',
      )
      yield decoder.decode(bytes, { stream: true })
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') throw error
    throw exchangeProblems.problem('damaged-workbook', { part: name })
  }
  if (decoder) yield decoder.decode()
}

/** The whole text of a small part, or undefined when the workbook has none of this name. */
export async function wholePart(zip: Zip, name: string): Promise<string | undefined> {
  if (!zip.names.includes(name)) return undefined
  let text = ''
  for await (const piece of partText(zip, name)) text += piece
  return withoutPrefix(text)
}

/** The prefix that some programs put before every element of the spreadsheet's own namespace, such as `x:`. */
export const elementPrefix = (text: string): string =>
  /<(\w+):(?:worksheet|sst|workbook|styleSheet)[\s>]/.exec(text.slice(0, 4_000))?.[1] ?? ''

export const stripPrefix = (text: string, prefix: string): string =>
  prefix ? text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</') : text

const withoutPrefix = (text: string): string => stripPrefix(text, elementPrefix(text))
