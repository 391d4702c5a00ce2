import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectFile, readWholeTables } from './index.ts'
import { madeFolder, madeWorkbook, madeZip } from './made-files.ts'

let made: Awaited<ReturnType<typeof madeFolder>>
beforeAll(async () => {
  made = await madeFolder()
})
afterAll(() => made.clean())

const cellsOf = async (name: string, content: string | Buffer): Promise<string[][]> =>
  (await readWholeTables(await made.write(name, content)))[0]!.rows.map((row) => row.cells)

describe('xlsx', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;元/日&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>'
  const shared =
    '<si><t>名称</t></si><si><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si><si/><si><t>A&amp;B &#x4E2D;_x000D_</t></si>'
  const row = (cells: string): string => `<sheetData><row r="7">${cells}</row></sheetData>`
  const book = (cells: string, more: object = {}) => madeWorkbook({ sheets: { 一: row(cells) }, sharedStrings: shared, styles, ...more })

  it.each([
    ['shared strings', '<c r="A7" t="s"><v>0</v></c><c r="B7" t="s"><v>2</v></c><c r="C7" t="s"><v>3</v></c>', ['名称', '', 'A&B 中\n']],
    ['rich text without phonetic parts', '<c r="A7" t="s"><v>1</v></c>', ['甲 乙']],
    ['inline text', '<c r="A7" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>', ['甲乙']],
    ['the result of a formula', '<c r="A7" t="str"><f>B1&amp;C1</f><v>甲&lt;乙</v></c><c r="B7"><f>1+1</f><v>2</v></c>', ['甲<乙', '2']],
    ['booleans and errors', '<c r="A7" t="b"><v>1</v></c><c r="B7" t="e"><v>#N/A</v></c>', ['TRUE', '#N/A']],
    [
      'days',
      '<c r="A7" s="1"><v>44197</v></c><c r="B7" s="2"><v>44197.5</v></c><c r="C7" s="3"><v>44197</v></c>',
      ['2021-01-01', '2021-01-01 12:00:00', '2021-01-01'],
    ],
    [
      'numbers as they stand',
      '<c r="A7"><v>369901199001010016</v></c><c r="B7"><v>3.69901E+17</v></c><c r="C7"><v>1E5</v></c><c r="D7" s="4"><v>0.30000000000000004</v></c>',
      ['369901199001010016', '3.69901E+17', '100000', '0.3'],
    ],
    [
      'half characters and null characters',
      '<c r="A7" t="inlineStr"><is><t>甲&#xD800;_xDC00__xD83D_乙_x0000_&#0;</t></is></c>',
      ['甲𐀀\ufffd乙'],
    ],
    ['cells without reference and gaps', '<c><v>1</v></c><c r="D7"><v>2</v></c><c r="F7" s="1"/>', ['1', '', '', '2']],
  ])('reads %s', async (_name, cells, expected) => {
    expect(await cellsOf('a.xlsx', book(cells))).toEqual([expected])
  })

  it('counts rows as the file does and knows the system of 1904', async () => {
    const [table] = await readWholeTables(await made.write('b.xlsx', book('<c r="A7" s="1"><v>1</v></c>', { date1904: true })))
    expect(table!.rows).toEqual([{ row: 7, cells: ['1904-01-02'] }])
  })

  it('reads elements with a prefix', async () => {
    expect(await cellsOf('c.xlsx', book('<c r="A7" t="s"><v>1</v></c>', { prefix: 'x' }))).toEqual([['甲 乙']])
  })

  it('gives sheets in their order, with hidden ones marked and merged ranges', async () => {
    const merged =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>'
    const tables = await readWholeTables(
      await made.write('d.xlsx', madeWorkbook({ sheets: { 甲: merged, 乙: '<sheetData/>' }, hidden: ['乙'] })),
    )
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['甲', false],
      ['乙', true],
    ])
    expect(tables[0]!.merges).toEqual([{ fromRow: 1, toRow: 3, fromColumn: 0, toColumn: 1 }])
  })

  it('reads a long sheet in which rows lie across the pieces of the stream', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>第${at}行的文字</t></is></c></row>`,
    )
    const cells = await cellsOf('e.xlsx', madeWorkbook({ sheets: { 一: `<sheetData>${rows.join('')}</sheetData>` } }))
    expect(cells).toHaveLength(5000)
    expect(cells[4321]).toEqual(['第4321行的文字'])
  })
})

describe('csv', () => {
  const rows = [
    ['名称', '地址', '备注'],
    ['柏舟科技（某）', '学苑路1号,2栋', '第一行\n第二行'],
    ['𠮷木"社"', '滨河大道', ''],
  ]
  const csv = (separator: string, end = '\r\n'): string =>
    rows
      .map((cells) => cells.map((cell) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator))
      .join(end) + end

  it.each([',', ';', '\t'])('reads UTF-8 with “%s”', async (separator) => {
    expect(await cellsOf('a.csv', csv(separator))).toEqual(rows)
  })
  it.each(['gb18030', 'utf16le', 'utf8'] as const)('reads %s', async (encoding) => {
    expect(await cellsOf('b.csv', iconv.encode(csv(','), encoding, { addBOM: encoding !== 'gb18030' }))).toEqual(rows)
  })
  it('reads line ends of every kind and a last line without one', async () => {
    expect(await cellsOf('c.csv', csv(';', '\n'))).toEqual(rows)
    expect(await cellsOf('d.csv', '甲,乙\r\n1,2')).toEqual([
      ['甲', '乙'],
      ['1', '2'],
    ])
    expect(await cellsOf('e.csv', '甲,乙\r1,2\r')).toEqual([
      ['甲', '乙'],
      ['1', '2'],
    ])
  })
  it('counts records, also empty ones', async () => {
    const [table] = await readWholeTables(await made.write('f.csv', '甲,乙\n\n"1\n2",3\n,,\n4,5\n'))
    expect(table!.rows.map((row) => [row.row, row.cells[0]])).toEqual([
      [1, '甲'],
      [2, ''],
      [3, '1\n2'],
      [4, ''],
      [5, '4'],
    ])
  })
  it('reads codes that a system has wrapped against becoming numbers', async () => {
    const text = ['代码,名称', '="0036100007",甲', '"=""0036100008""",乙'].join('\n')
    expect((await cellsOf('w.csv', text)).map(([code]) => code)).toEqual(['代码', '0036100007', '0036100008'])
  })
  it('keeps a quote inside a cell and an unclosed one from eating the file', async () => {
    expect(await cellsOf('g.csv', '甲,乙\n5"屏,2\n')).toEqual([
      ['甲', '乙'],
      ['5"屏', '2'],
    ])
    const rows = Array.from({ length: 20 }, (_, at) => `${at},第${at}个单位,学苑路${at}号`)
    const strayed = (at: number, more = '') => rows.map((row, i) => (i === at ? row.replace(',', ',"') : row)).join('\r\n') + more
    const untouched = rows.map((row) => row.split(','))
    untouched[2] = ['2', '"第2个单位', '学苑路2号']
    expect(await cellsOf('stray.csv', strayed(2))).toEqual(untouched)
    expect(await cellsOf('stray2.csv', strayed(2, '\r\n20,"又一个,单位",\r\n'))).toEqual([...untouched, ['20', '又一个,单位', '']])
  })
  it('leaves out what no database keeps', async () => {
    const text = Buffer.from(`\ufeff甲,乙\r\n一\0二,三${'字'.repeat(200)}\r\n`, 'utf16le')
    expect(await cellsOf('null.csv', text)).toEqual([
      ['甲', '乙'],
      ['一二', `三${'字'.repeat(200)}`],
    ])
  })
  it('reads records across the pieces of a long file', async () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => `${at},𠮷第${at}个单位,"学苑路${at}号,后楼"`)
    const cells = await cellsOf('h.csv', iconv.encode(lines.join('\r\n'), 'gb18030'))
    expect(cells).toHaveLength(40_000)
    expect(cells[39_123]).toEqual(['39123', '𠮷第39123个单位', '学苑路39123号,后楼'])
  })
})

describe('files that are not read', () => {
  const compound = (text: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(text, 'utf16le'), Buffer.alloc(100)])
  const sheet = { 一: '<sheetData/>' }
  it.each([
    ['empty-file', Buffer.alloc(0)],
    ['old-workbook', compound('Workbook')],
    ['password-protected', compound('EncryptedPackage')],
    ['not-a-table', Buffer.from('%PDF-1.7 ...')],
    [
      'not-a-table',
      madeZip([
        { name: 'word/document.xml', content: '<w/>' },
        { name: '_rels/.rels', content: '<Relationships/>' },
      ]),
    ],
    ['web-page', Buffer.from('<html><body><table><tr><td>名称</td></tr></table></body></html>')],
    ['not-text', Buffer.from('甲,乙\n1,\u0000\n')],
    ['damaged-workbook', madeWorkbook({ sheets: sheet }).subarray(0, 300)],
    ['damaged-workbook', madeWorkbook({ sheets: sheet }, [{ name: 'xl/more.xml', content: '<a/>'.repeat(50), claimedSize: 20 }])],
    ['unsafe-workbook', madeWorkbook({ sheets: sheet }, [{ name: 'xl/more.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }])],
    ['unsafe-workbook', madeWorkbook({ sheets: sheet }, [{ name: 'xl/more.xml', content: `<a>${'x'.repeat(1_100_000)}</a>` }])],
    ['unsafe-workbook', madeWorkbook({ sheets: sheet }, [{ name: 'xl/more.xml', content: '<a/>'.repeat(13_200_000) }])],
    ['unsafe-workbook', madeZip(Array.from({ length: 2_001 }, (_, at) => ({ name: `a${at}.xml`, content: '' })))],
    [
      'unsafe-workbook',
      madeZip([
        { name: 'a.xml', content: '' },
        { name: 'a.xml', content: '' },
      ]),
    ],
    ['password-protected', madeZip([{ name: 'xl/workbook.xml', content: 'x', flags: 1 }])],
  ])('%s', async (code, content) => {
    await expect(inspectFile(await made.write('bad', content))).rejects.toMatchObject({ code: `exchange.${code}` })
  })

  it('does not follow names out of the folder', async () => {
    const path = await made.write('out.xlsx', madeZip([{ name: '../out.xml', content: '' }]))
    await expect(inspectFile(path)).rejects.toMatchObject({ code: 'exchange.damaged-workbook' })
  })

  it('stops at a line or a row that never ends', async () => {
    await expect(readWholeTables(await made.write('long.csv', `甲,乙\n"${'x,'.repeat(700_000)}`))).rejects.toMatchObject({
      code: 'exchange.line-too-long',
    })
    await expect(readWholeTables(await made.write('wide.csv', `甲${','.repeat(600)}\n`))).rejects.toMatchObject({
      code: 'exchange.too-many-columns',
    })
  })
})
