/** A record that would change, with the fields of its history that differ, as text. */
export interface ChangedRecord<Row> {
  row: Row
  fields: { field: string; was: string | null; became: string | null }[]
}

export interface Comparison<Row> {
  created: Row[]
  updated: ChangedRecord<Row>[]
  unchanged: number
  /** ids that stand now and are no longer planned */
  gone: string[]
}

/** Changed records of which a value changed that is told to people; of the others only who said it, or since when, is new. */
export const changedInFact = <Row>({ updated }: Comparison<Row>): ChangedRecord<Row>[] => updated.filter(({ fields }) => fields.length > 0)

// Sealing draws a new start value each time, so the sealed bytes always differ; the keyed index tells whether the value did.
const ignored = new Set(['phone_sealed', 'id_number_sealed', 'first_batch'])

/** Holds planned records against those that stand. `history` names the columns whose change is told to people. */
export function compareRecords<Row extends Record<string, unknown>>(
  key: keyof Row & string,
  columns: readonly string[],
  history: Readonly<Record<string, string>>,
  standing: ReadonlyMap<string, Row>,
  planned: readonly Row[],
): Comparison<Row> {
  const compared = columns.filter((column) => !ignored.has(column))
  const comparison: Comparison<Row> = { created: [], updated: [], unchanged: 0, gone: [] }
  const seen = new Set<string>()
  for (const row of planned) {
    const id = row[key] as string
    seen.add(id)
    const before = standing.get(id)
    if (!before) comparison.created.push(row)
    else if (compared.every((column) => asText(before[column]) === asText(row[column]))) comparison.unchanged++
    else comparison.updated.push({ row, fields: changedFields(history, before, row) })
  }
  for (const [id, row] of standing) if (!seen.has(id) && row.retired !== true) comparison.gone.push(id)
  return comparison
}

function changedFields(history: Readonly<Record<string, string>>, before: Record<string, unknown>, row: Record<string, unknown>) {
  const fields: ChangedRecord<unknown>['fields'] = []
  for (const [field, column] of Object.entries(history)) {
    const [was, became] = [asText(before[column]), asText(row[column])]
    if (was !== became) fields.push({ field, was, became })
  }
  return fields
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Buffer.isBuffer(value)) return value.toString('hex')
  return typeof value === 'object' ? JSON.stringify(sorted(value)) : String(value)
}

// jsonb gives keys back in an order of its own.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
