// Files made for the tests of the reader: zips with any content, workbooks of hand-written parts.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** A folder that is removed with everything in it by `clean`. */
export async function madeFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'sanxin-read-'))
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  return { folder, write, clean: () => rm(folder, { recursive: true, force: true }) }
}

interface ZipPart {
  name: string
  content: string | Buffer
  /** the size that the directory claims, when it lies */
  claimedSize?: number
  flags?: number
}

export function madeZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize, flags = 0 } of parts) {
    const raw = Buffer.from(content)
    const data = deflateRawSync(raw)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(raw), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(claimedSize ?? raw.length, 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    local.push(Buffer.from('PK\u0003\u0004', 'latin1'), head, Buffer.from(name), data)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), head, at, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface MadeBook {
  /** content of `<worksheet>` by name of the sheet */
  sheets: Record<string, string>
  hidden?: readonly string[]
  sharedStrings?: string
  styles?: string
  date1904?: boolean
  prefix?: string
}

/** A workbook of hand-written XML; `prefix` stands before every element as some programs write it. */
export function madeWorkbook(
  { sheets, hidden = [], sharedStrings = '', styles = '', date1904 = false, prefix = '' }: MadeBook,
  more: readonly ZipPart[] = [],
): Buffer {
  const p = prefix ? `${prefix}:` : ''
  const element = (name: string, content: string): string => {
    const body = prefix ? content.replace(/<(\/?)(\w)/g, `<$1${p}$2`) : content
    return `<?xml version="1.0"?><${p}${name} xmlns${prefix ? `:${prefix}` : ''}="main" xmlns:r="${relationships}">${body}</${p}${name}>`
  }
  const names = Object.keys(sheets)
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  )
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`
  return madeZip([
    { name: '_rels/.rels', content: `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    {
      name: 'xl/workbook.xml',
      content: element('workbook', `<workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets>`),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('s', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: element('sst', sharedStrings) },
    { name: 'xl/styles.xml', content: element('styleSheet', styles) },
    ...Object.values(sheets).map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: element('worksheet', content) })),
    ...more,
  ])
}
