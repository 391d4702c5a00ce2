import type { Client } from 'pg'
import { storeProblems } from '../problems.ts'

/** Schemas that exist before the first migration, with the role that owns what is in them. */
export const foundationSchemas = {
  platform: 'sanxin_owner',
  identity: 'sanxin_owner',
  credential: 'sanxin_owner',
  door: 'sanxin_search',
  jobs: 'sanxin_worker',
  graphile_worker: 'sanxin_worker',
} as const

/** Roles that must be there; the launcher makes them, since they belong to the server and not to one database. */
const neededRoles = ['sanxin_owner', 'sanxin_search', 'sanxin_migrator', 'sanxin_app', 'sanxin_worker', 'sanxin_identity']

/**
 * Makes the foundation's schemas where they are missing; as superuser or as sanxin_migrator, who may take the owners' roles.
 * @throws Problem `store.role-missing`
 */
export async function makeSchemas(client: Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    'select role from unnest($1::text[]) role where not exists (select from pg_roles where rolname = role)',
    [neededRoles],
  )
  if (rows[0]) throw storeProblems.problem('role-missing', { role: rows[0].role })
  const made = await client.query<{ nspname: string }>('select nspname from pg_namespace')
  const present = new Set(made.rows.map(({ nspname }) => nspname))
  for (const [schema, owner] of Object.entries(foundationSchemas)) {
    if (!present.has(schema)) await client.query(`create schema if not exists ${schema} authorization ${owner}`)
  }
}
