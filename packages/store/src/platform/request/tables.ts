/**
 * Tables that Kysely knows by name, as `'schema.table'`. Each column of the house adds its own beside its queries:
 * `declare module '../platform/request/tables.ts' { interface Tables { 'registry.unit': UnitTable } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Tables {}
