import type { Sheet } from '../types.ts'
import { zip } from './zip.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
const escaped = (text: string) => text.replace(/[&<>"\n]/g, (c) => marks[c]!)

/** `A`, `Z`, `AA` for 1, 26, 27 */
export const columnLetters = (column: number): string =>
  (column > 26 ? columnLetters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26))

/** Collects texts that cells refer to by number. */
function sharedTexts() {
  const numbers = new Map<string, number>()
  return {
    numberOf: (text: string): number => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, numbers.size)
      return numbers.size - 1
    },
    xml: () =>
      `${head}<sst xmlns="${main}" uniqueCount="${numbers.size}">${[...numbers.keys()].map((t) => `<si><t xml:space="preserve">${escaped(t)}</t></si>`).join('')}</sst>`,
  }
}

function sheetXml({ rows, merges }: Sheet, numberOf: (text: string) => number): string {
  const letters = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, i) => columnLetters(i + 1))
  const lines = rows.map((row, i) => {
    const isBlank = row.every((cell) => cell === null)
    const cells = row.map((cell, j) => {
      const at = `${letters[j]}${i + 1}`
      if (cell === null) return isBlank ? `<c r="${at}" s="2"/>` : ''
      if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
      if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`
      return `<c r="${at}" t="s"><v>${numberOf(cell)}</v></c>`
    })
    return `<row r="${i + 1}">${cells.join('')}</row>`
  })
  const merged = merges.map((m) => `<mergeCell ref="${columnLetters(m.left)}${m.top}:${columnLetters(m.right)}${m.bottom}"/>`).join('')
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`
}

/** Style 1 shows a date, style 2 gives empty cells a frame, as prepared forms have it. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs></styleSheet>`

/** The bytes of an xlsx file with these sheets. */
export function xlsxBytes(sheets: readonly Sheet[]): Buffer {
  const texts = sharedTexts()
  const parts = sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, texts.numberOf)] as const)
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${spreadsheet}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (inner: string) => `${head}<Relationships xmlns="${packaging}/relationships">${inner}</Relationships>`
  const count = sheets.length
  return zip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}${parts.map(([name]) => override(name, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map((s, i) => `<sheet name="${escaped(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        `${sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation(count + 1, 'styles', 'styles.xml')}${relation(count + 2, 'sharedStrings', 'sharedStrings.xml')}`,
      ),
    ],
    ['xl/styles.xml', styles],
    ...parts,
    ['xl/sharedStrings.xml', texts.xml()],
  ])
}
