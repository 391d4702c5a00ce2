import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDistrict, writeDistrict } from '@sanxin/testkit/district'
import type { Delivery } from './walk-batch.ts'

/** Writes the workbooks of an invented district into a folder. */
export async function writeRosters(folder: string, { units, seed }: { units: number; seed: number }): Promise<string> {
  await writeDistrict(folder, makeDistrict({ seed, units, people: units * 8, mess: 0.6 }))
  return folder
}

/** Taxpayers of whom two cannot be told: a code that Excel has destroyed without a name, and nothing but an address. */
const withRefusedRows = [
  '\ufeff序号,社会信用代码（纳税人识别号）,纳税人名称,法定代表人姓名,生产经营地址,从业人数,纳税人状态',
  '1,,云汀栀川仪器有限公司,苏澄,清溪路8号,12,正常',
  '2,9.1339801E+17,,,清溪路9号,5,正常',
  '3,,,叶小满,清溪路11号,3,正常',
  '',
].join('\r\n')

/**
 * Splits a folder of workbooks into deliveries, the last of which brings two files of the first again under other names, so that all their
 * rows are duplicates, and one with rows that are refused.
 * @param work  folder for the files that are added
 */
export function splitDeliveries(folder: string, work: string, parts = 3): Delivery[] {
  const names = readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/i.test(name))
    .sort()
  const again = join(work, 'again')
  mkdirSync(again, { recursive: true })
  const repeated = names
    .filter((_, i) => i % parts === 0)
    .slice(0, 2)
    .map((name) => {
      const path = join(again, `再送 ${name}`)
      copyFileSync(join(folder, name), path)
      return path
    })
  const refused = join(work, '纳税人补充名单.csv')
  writeFileSync(refused, withRefusedRows)
  return Array.from({ length: parts }, (_, part) => ({
    label: `第 ${part + 1} 次送来`,
    paths: [
      ...names.filter((_, i) => i % parts === part).map((name) => join(folder, name)),
      ...(part === parts - 1 ? [...repeated, refused] : []),
    ],
    leaveOut: 'address',
  }))
}
