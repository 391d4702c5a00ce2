import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSmallDistrict, writeDistrict } from '@sanxin/testkit/district'
import excel from 'exceljs'

/** What somebody drops into the importer: the workbooks of a small district and three files that are not in order. */
export interface OwnRosters {
  /** paths of all files */
  all: string[]
  recognised: string[]
  /** a workbook with a password, which is no zip at all */
  locked: string
  /** a table of something else */
  stranger: string
  withRefused: string
  /** rows of `withRefused` that cannot be taken, as Excel counts them */
  refusedRows: number[]
  refusedTitles: string[]
  /** name of a unit that the ledger must show */
  someUnit: string
}

/** Beginning of a compound file with the entry under which a workbook with a password is kept. */
const lockedBytes = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1024),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(3072),
])

export async function ownRosters(): Promise<OwnRosters> {
  const folder = await mkdtemp(join(tmpdir(), 'sanxin-rosters-'))
  const district = makeSmallDistrict({ mess: 0.3 })
  const recognised = await writeDistrict(folder, district)
  const [locked, stranger, withRefused] = ['加密的花名册.xlsx', '食堂菜单.csv', '纳税人补充名单.xlsx']
  await writeFile(join(folder, locked), lockedBytes)
  await writeFile(join(folder, stranger), '\ufeff日期,主食,热菜,汤\n周一,米饭,红烧茄子,紫菜汤\n周二,馒头,清炒豆角,冬瓜汤\n')
  const refused = await writeRefusedRoster(join(folder, withRefused))
  return {
    all: [...recognised, locked, stranger, withRefused].map((name) => join(folder, name)),
    recognised: [...recognised, withRefused],
    locked,
    stranger,
    withRefused,
    ...refused,
    someUnit: refused.goodName,
  }
}

/** Taxpayers under two title rows: one in order, one whose code Excel has destroyed, one with a wrong check digit, one that names nobody. */
async function writeRefusedRoster(path: string): Promise<{ refusedRows: number[]; refusedTitles: string[]; goodName: string }> {
  const refusedTitles = ['序号', '社会信用代码（纳税人识别号）', '纳税人名称', '法定代表人姓名', '生产经营地址', '从业人数', '纳税人状态']
  const goodName = '云汀栀川仪器有限公司'
  const workbook = new excel.Workbook()
  const sheet = workbook.addWorksheet('补充')
  sheet.addRow(['纳税人补充名单'])
  sheet.mergeCells(1, 1, 1, refusedTitles.length)
  sheet.addRow(['单位：税务所'])
  sheet.addRow(refusedTitles)
  const lines: (string | number)[][] = [
    [1, '91339801MA9X1K2Q3A', goodName, '苏澄', '清溪路8号', 12, '正常'],
    [2, '9.1339801E+17', '', '', '清溪路9号', 5, '正常'],
    [3, '91339801MA9X1K2Q39', '云汀衡石科技有限公司', '陆衡', '清溪路10号', 7, '正常'],
    [4, '', '', '叶小满', '清溪路11号', 3, '正常'],
  ]
  for (const line of lines) sheet.addRow(line)
  await workbook.xlsx.writeFile(path)
  return { refusedRows: [5, 7], refusedTitles, goodName }
}
