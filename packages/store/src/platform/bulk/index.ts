export * from './upsert-rows.ts'
