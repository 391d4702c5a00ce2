import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { localOperator } from '@sanxin/domain/platform/access'
import { record } from '@sanxin/store/platform/audit'
import { exportPersonRows, exportUnitRows, exportUnits } from '@sanxin/store/registry'
import { Refusal } from './refusal.ts'
import { withDistrict } from './with-district.ts'
import { writeRegistry } from './write-registry.ts'

/** `export registry --out DIR`: units.csv, unit_rows.csv, person_rows.csv. No names or numbers of persons are in them. */
export async function exportVerb(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (positionals[0] !== 'registry' || !values.out) throw new Refusal('用法 Usage: sanxin export registry --out DIR')
  const out = values.out
  mkdirSync(out, { recursive: true })
  const counts = await withDistrict(({ store }) =>
    store.inRequest(
      localOperator,
      async (tx) => {
        const registry = { units: await exportUnits(tx), unitRows: await exportUnitRows(tx), personRows: await exportPersonRows(tx) }
        writeRegistry(out, registry)
        const sizes = { units: registry.units.length, unitRows: registry.unitRows.length, personRows: registry.personRows.length }
        await record(tx, { event: 'registry.exported', outcome: 'viewed', facts: sizes })
        return sizes
      },
      { timeoutMs: 0 },
    ),
  )
  console.log(
    values.json
      ? JSON.stringify({ out, ...counts })
      : `${out}: units.csv ${counts.units}, unit_rows.csv ${counts.unitRows}, person_rows.csv ${counts.personRows}`,
  )
  return 0
}
