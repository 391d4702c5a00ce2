/** Roles that sign in to a test database. */
export type TestRole = 'sanxin_migrator' | 'sanxin_app' | 'sanxin_worker' | 'sanxin_identity'

/** What the tests of one run need to know about their server; plain data, because it passes between processes. */
export interface TestClusterAccess {
  /** 15 or 18 */
  major: number
  /** as the server says it, e.g. `18.4` */
  version: string
  /** of the maintenance database `postgres` */
  superuserUrl: string
  roleUrls: Record<TestRole, string>
  /** statements to run after a database was made; `{database}` stands for its name */
  afterCreate: string[]
}

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestClusterAccess
  }
}
