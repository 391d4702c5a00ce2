import { Client } from 'pg'
import type { TestClusterAccess } from './test-cluster-access.ts'

/** Template databases: with roles and extensions only, and with our tables as well. */
export const templateName = (migrated: boolean): string => (migrated ? 'sanxin_migrated' : 'sanxin')

const lockNumber = 715_290_311

/**
 * Makes the migrated template on the first call of a run; test files that ask at the same time wait for it.
 * A migration that fails leaves no template, so that each file reports the same fault.
 */
export async function ensureTemplate(cluster: TestClusterAccess, migrated: boolean): Promise<string> {
  const name = templateName(migrated)
  if (!migrated) return name
  const client = new Client({ connectionString: cluster.superuserUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    const made = await client.query('select from pg_database where datname = $1 and datistemplate', [name])
    if (made.rowCount === 0) await makeTemplate(client, cluster, name)
  } finally {
    await client.end()
  }
  return name
}

async function makeTemplate(client: Client, cluster: TestClusterAccess, name: string): Promise<void> {
  const { migrate } = await import('@sanxin/store/platform/migrate')
  await client.query(`drop database if exists "${name}" with (force)`)
  await client.query(`create database "${name}" template "${templateName(false)}" owner sanxin_owner`)
  for (const statement of cluster.afterCreate) await client.query(statement.replaceAll('{database}', name))
  const url = new URL(cluster.superuserUrl)
  url.pathname = `/${name}`
  await migrate(url.href)
  await client.query(`alter database "${name}" with is_template true allow_connections false`)
}
