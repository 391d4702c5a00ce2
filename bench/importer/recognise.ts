// Prints what the importer sees in every file of a folder: node bench/importer/recognise.ts DIR [--columns]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { organisationRosters } from '@sanxin/domain/organisation'
import { readRows, recogniseTable } from '@sanxin/domain/platform/exchange'
import { registryRosters } from '@sanxin/domain/registry'
import { territoryRosters } from '@sanxin/domain/territory'
import { readWholeTables } from '@sanxin/server/platform/exchange/read'

const [folder, ...options] = process.argv.slice(2)
if (!folder) throw new Error('usage: node bench/importer/recognise.ts DIR [--columns]')
const kinds = [...territoryRosters, ...organisationRosters, ...registryRosters]

for (const file of readdirSync(folder).filter((name) => /\.(xlsx|csv)$/i.test(name))) {
  const began = performance.now()
  const tables = await readWholeTables(join(folder, file))
  const read = performance.now() - began
  console.log(`${file}  ${Math.round(read)} ms`)
  for (const table of tables) {
    const start = performance.now()
    const recognition = recogniseTable(table, kinds)
    const kind = kinds.find((one) => one.code === recognition.kind)
    const rows = kind ? readRows(table, recognition, kind) : undefined
    const skipped = Object.entries(Object.groupBy(rows?.skipped ?? [], (one) => one.why)).map(([why, list]) => `${why} ${list?.length}`)
    const ranked = recognition.ranked.slice(0, 2).map((one) => `${one.kind} ${one.score}`)
    const time = Math.round(performance.now() - start)
    console.log(`  [${table.sheet}] ${recognition.kind ?? 'no roster'} ${recognition.confidence} (${ranked.join(', ')})`)
    console.log(
      `    header ${recognition.headerRows.join('+') || 'none'}, ${rows?.rows.length ?? 0} records, ${skipped.join(', ')}, ${time} ms`,
    )
    if (options.includes('--columns')) {
      for (const one of recognition.columns)
        console.log(
          `      ${one.column} ${JSON.stringify(one.title)} → ${one.field ?? '–'} ${one.confidence}  ${one.samples.slice(0, 3).join(' | ').slice(0, 60)}`,
        )
    }
  }
}
