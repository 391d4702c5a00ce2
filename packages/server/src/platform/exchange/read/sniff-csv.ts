import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import { type CsvFacts, CsvSplitter, type Encoding } from './csv-rows.ts'

/** Finds encoding and separator of a csv text by looking at the whole of it; refuses binary data. */
export async function sniffCsv(path: string): Promise<CsvFacts> {
  const file = await open(path, 'r')
  const buffer = Buffer.allocUnsafe(1 << 18)
  let head: Buffer | undefined
  let encoding: Encoding | undefined
  const strict = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) break
      const bytes = buffer.subarray(0, bytesRead)
      if (!head) {
        head = Buffer.from(bytes)
        encoding = byteOrderMark(head)
      }
      if (encoding?.startsWith('utf-16')) break
      if (bytes.includes(0)) throw exchangeProblems.problem('not-text')
      if (isUtf8) isUtf8 = decodes(strict, bytes)
    }
    if (isUtf8 && !encoding?.startsWith('utf-16')) isUtf8 = decodes(strict)
  } finally {
    await file.close()
  }
  if (!head) throw exchangeProblems.problem('empty-file')
  encoding ??= isUtf8 || fewErrors(head) ? 'utf-8' : 'gb18030'
  const text = new TextDecoder(encoding).decode(head)
  const lineEnd = text.includes('\r') && !text.includes('\n') ? '\r' : '\n'
  if (/^\ufeff?\s*<(\?xml|!doctype|html|table|meta|head|body)\b/i.test(text)) throw exchangeProblems.problem('web-page')
  if (controlShare(text) > 0.01) throw exchangeProblems.problem('not-text')
  return { encoding, lineEnd, separator: sniffSeparator(text.replaceAll('\r', '\n'), head.length < buffer.length) }
}

function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    if (bytes) decoder.decode(bytes, { stream: true })
    else decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Share of control characters other than tabs and line ends. */
function controlShare(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) found++
  }
  return found / Math.max(1, text.length)
}

function byteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-8 with a broken character here and there, rather than another encoding. */
function fewErrors(head: Buffer): boolean {
  const text = new TextDecoder('utf-8').decode(head)
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  return wide > 20 && (text.match(/\ufffd/g)?.length ?? 0) / wide < 0.01
}

/** The separator that gives the most columns in the most records alike. */
export function sniffSeparator(text: string, whole = true): string {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text)?.[1]
  if (declared) return declared
  let best = { separator: ',', score: 0 }
  for (const separator of [',', ';', '\t', '|', '，', '；']) {
    let rows: string[][]
    try {
      rows = new CsvSplitter(separator).push(text, whole).map((one) => one.cells)
    } catch {
      continue
    }
    const widths = new Map<number, number>()
    for (const cells of rows) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    const [width, times] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    const score = (times / Math.max(1, rows.length)) * Math.log2(width)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}
