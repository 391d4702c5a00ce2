export { foundationSchemas } from './make-schemas.ts'
export { migrate } from './migrate.ts'
export { type Migration, migrationsFolder, readMigrations } from './read-migrations.ts'
