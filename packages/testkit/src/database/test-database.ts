import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { ensureTemplate } from './template.ts'
import type { TestClusterAccess, TestRole } from './test-cluster-access.ts'

/** A database of one test file. */
export interface TestDatabase {
  name: string
  /** 15 or 18 */
  major: number
  superuserUrl: string
  urlFor(role: TestRole): string
  /** Removes the database, closing connections that are still open. */
  drop(): Promise<void>
}

export interface TestDatabaseOptions {
  /** false gives an empty database with roles and extensions but without our tables */
  migrated?: boolean
}

/** The server of this run. */
export const testCluster = (): TestClusterAccess => inject('testCluster')

/** A new database: a clone of the migrated template, which is made once per run. */
export async function testDatabase({ migrated = true }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const cluster = testCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  await createDatabase(cluster, name, await ensureTemplate(cluster, migrated))
  return {
    name,
    major: cluster.major,
    superuserUrl: databaseUrl(cluster.superuserUrl, name),
    urlFor: (role) => databaseUrl(cluster.roleUrls[role], name),
    drop: () =>
      withConnection(cluster.superuserUrl, async (client) => void (await client.query(`drop database if exists "${name}" with (force)`))),
  }
}

/** A new database for the rest of this test file, removed after its last test; call it at the top with `await`. */
export async function fileDatabase(options?: TestDatabaseOptions): Promise<TestDatabase> {
  const database = await testDatabase(options)
  afterAll(() => database.drop())
  return database
}

/** Runs work on a new database and removes it. */
export async function withDatabase<Result>(
  work: (database: TestDatabase) => Promise<Result>,
  options?: TestDatabaseOptions,
): Promise<Result> {
  const database = await testDatabase(options)
  try {
    return await work(database)
  } finally {
    await database.drop()
  }
}

/** The same connection string with another database. */
export function databaseUrl(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** Runs work on one connection and closes it. */
export async function withConnection<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function createDatabase(cluster: TestClusterAccess, name: string, template: string): Promise<void> {
  await withConnection(cluster.superuserUrl, async (client) => {
    await client.query(`create database "${name}" template "${template}" owner sanxin_owner`)
    for (const statement of cluster.afterCreate) await client.query(statement.replaceAll('{database}', name))
  })
}
