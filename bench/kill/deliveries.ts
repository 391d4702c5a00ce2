import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeDistrict, writeDistrict } from '@sanxin/testkit/district'
import type { Delivery } from './walk-batch.ts'

const parts = 3

/** Writes the workbooks of an invented district into a folder. */
export async function writeRosters(folder: string, { units, seed }: { units: number; seed: number }): Promise<string> {
  await writeDistrict(folder, makeDistrict({ seed, units, people: units * 8, mess: 0.6 }))
  return folder
}

/**
 * Splits a folder of workbooks into three deliveries, the last of which brings the first two files again under other names, so that
 * all their rows are duplicates.
 */
export function splitDeliveries(folder: string, work: string): Delivery[] {
  const names = readdirSync(folder)
    .filter((name) => /\.(xlsx|csv)$/i.test(name))
    .sort()
  const again = join(work, 'again')
  mkdirSync(again, { recursive: true })
  const repeated = names.slice(0, 2).map((name) => {
    const path = join(again, `再送 ${name}`)
    copyFileSync(join(folder, name), path)
    return path
  })
  return Array.from({ length: parts }, (_, part) => ({
    label: `第 ${part + 1} 次送来`,
    paths: [...names.filter((_, i) => i % parts === part).map((name) => join(folder, name)), ...(part === parts - 1 ? repeated : [])],
    leaveOut: 'address',
  }))
}
