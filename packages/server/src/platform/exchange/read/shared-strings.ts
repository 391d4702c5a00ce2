import { exchangeProblems } from '@sanxin/domain/platform/exchange'
import { readLimits } from './limits.ts'
import { itemText } from './xml-text.ts'
import { elementPrefix, partText, stripPrefix, type Zip } from './zip.ts'

/** The shared strings of a workbook, kept as bytes outside the JavaScript heap. */
export class SharedStrings {
  private bytes = Buffer.alloc(1 << 16)
  private ends = new Uint32Array(1 << 12)
  private used = 0
  count = 0

  add(text: string): void {
    const room = this.used + text.length * 3
    if (room > this.bytes.length) {
      const bigger = Buffer.allocUnsafe(Math.max(room, this.bytes.length * 2))
      this.bytes.copy(bigger, 0, 0, this.used)
      this.bytes = bigger
    }
    if (this.count + 1 >= this.ends.length) {
      const longer = new Uint32Array(this.ends.length * 2)
      longer.set(this.ends)
      this.ends = longer
    }
    this.used += this.bytes.write(text, this.used, 'utf8')
    this.ends[++this.count] = this.used
  }

  at(index: number): string {
    if (!(index >= 0 && index < this.count)) return ''
    return this.bytes.toString('utf8', this.ends[index]!, this.ends[index + 1]!)
  }
}

/** Reads `sharedStrings.xml` in one pass; a workbook without it has none. */
export async function readSharedStrings(zip: Zip, name: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings()
  if (!name || !zip.names.includes(name)) return strings
  let held = ''
  let prefix: string | undefined
  for await (const piece of partText(zip, name)) {
    held += piece
    if (prefix === undefined && held.length > 200) prefix = elementPrefix(held)
    held = takeItems(held, prefix ?? elementPrefix(held), strings)
    if (held.length > 8 * readLimits.runBytes) throw exchangeProblems.problem('unsafe-workbook', { part: name, reason: '> 8 MB cell' })
  }
  return strings
}

function takeItems(text: string, prefix: string, strings: SharedStrings): string {
  const open = prefix ? `<${prefix}:si` : '<si'
  const close = prefix ? `</${prefix}:si>` : '</si>'
  let at = 0
  for (;;) {
    const start = text.indexOf(open, at)
    if (start < 0) return at === 0 && text.length < 65_536 ? text : text.slice(Math.max(at, text.length - 64))
    const tagEnd = text.indexOf('>', start)
    if (tagEnd < 0) return text.slice(start)
    if (text[tagEnd - 1] === '/') {
      strings.add('')
      at = tagEnd + 1
      continue
    }
    const end = text.indexOf(close, tagEnd)
    if (end < 0) return text.slice(start)
    strings.add(itemText(stripPrefix(text.slice(tagEnd + 1, end), prefix)).slice(0, readLimits.cellCharacters))
    at = end + close.length
  }
}
