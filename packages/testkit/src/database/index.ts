export type { TestClusterAccess, TestRole } from './test-cluster-access.ts'
export {
  databaseUrl,
  fileDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  testCluster,
  testDatabase,
  withConnection,
  withDatabase,
} from './test-database.ts'
