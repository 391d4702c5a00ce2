import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { postgresProblems } from './problems.ts'

/** Roles that sign in, each with a password of its own. */
export const loginRoles = ['sanxin_migrator', 'sanxin_app', 'sanxin_worker', 'sanxin_identity'] as const
/** Roles that own things and never sign in. */
export const ownerRoles = ['sanxin_owner', 'sanxin_search'] as const
export const extensions = ['ltree', 'pg_trgm', 'btree_gin'] as const

export type LoginRole = (typeof loginRoles)[number]
export type Passwords = Record<LoginRole | 'postgres', string>

const newPassword = (): string => randomBytes(24).toString('base64url')
const nobodyLeft = 'nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit'

/** The passwords of this data folder; made on the first call, kept in `roles.json` (0600). */
export function passwordsOf(notes: string): Passwords {
  const file = join(notes, 'roles.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Passwords>) : {}
  const names = ['postgres', ...loginRoles] as const
  const full = Object.fromEntries(names.map((name) => [name, kept[name] ?? newPassword()])) as Passwords
  if (names.some((name) => !kept[name])) {
    writeFileSync(`${file}.new`, `${JSON.stringify(full, null, 2)}\n`, { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  return full
}

/** A connection string with another role, password and database. */
export function urlWith(url: string, role: string, password: string, database?: string): string {
  const changed = new URL(url)
  changed.username = role
  changed.password = password
  if (database !== undefined) changed.pathname = `/${database}`
  return changed.href
}

/**
 * Statements that a database of ours needs besides its migrations. The rights on a database are not part of a template, so a
 * clone needs them again.
 */
export const databaseStatements = (database: string): string[] => [
  `revoke all on database "${database}" from public`,
  `grant connect on database "${database}" to ${loginRoles.join(', ')}`,
  `grant create, temporary on database "${database}" to sanxin_owner, sanxin_migrator`,
]

/**
 * Makes roles, database and extensions where they are missing, and sets the passwords of this data folder.
 * @param url  a superuser, or a role that may create roles; its path names the database
 * @param foreign  true for a server that is not ours: then a role that is there already keeps its password
 * @throws Problem `postgres.role-taken` when a foreign server has our role with a password unknown here
 */
export async function ensureRoles(url: string, passwords: Passwords, foreign?: { rolesFile: string }): Promise<void> {
  const database = decodeURIComponent(new URL(url).pathname.slice(1))
  await withClient(foreign ? url : urlWith(url, 'postgres', passwords.postgres, 'postgres'), async (client) => {
    const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'sanxin%'")
    const present = new Set(rows.map((row) => row.rolname))
    for (const role of ownerRoles) if (!present.has(role)) await client.query(`create role ${role} nologin ${nobodyLeft}`)
    for (const role of loginRoles) {
      if (present.has(role) && foreign) await requireKnown(url, role, passwords[role], foreign.rolesFile)
      else {
        const verb = present.has(role) ? 'alter' : 'create'
        await client.query(`${verb} role ${role} login ${nobodyLeft} password ${client.escapeLiteral(passwords[role])}`)
      }
      // The calendar day of a moment is the district's, whatever the server's own time zone is.
      await client.query(`alter role ${role} set timezone = 'Asia/Shanghai'`)
    }
    await client.query(`grant ${ownerRoles.join(', ')}, sanxin_worker, sanxin_identity to sanxin_migrator`)
    // Only a superuser may make things for others without belonging to them.
    const { rows: self } = await client.query<{ rolsuper: boolean }>('select rolsuper from pg_roles where rolname = current_user')
    if (!self[0]?.rolsuper) await client.query(`grant ${[...ownerRoles, ...loginRoles].join(', ')} to current_user`)
    const exists = await client.query('select from pg_database where datname = $1', [database])
    if (exists.rowCount === 0) await client.query(`create database "${database}" owner sanxin_owner`)
    for (const statement of databaseStatements(database)) await client.query(statement)
  })
  await withClient(url, async (client) => {
    for (const extension of extensions) await client.query(`create extension if not exists ${extension} schema public`)
  })
}

/**
 * Requires that the database knows Chinese letters; under the wrong character type every trigram search finds nothing.
 * @throws Problem `postgres.no-chinese-trigrams`, `postgres.too-old`
 * @returns the server's version, e.g. `15.18`
 */
export async function checkServer(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string; number: number; ctype: string; found: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
              (select datctype from pg_database where datname = current_database()) as ctype,
              cardinality(show_trgm('浦东科技')) as found`,
    )
    const server = rows[0]!
    const version = /^[\d.]+/.exec(server.version)?.[0] ?? server.version
    if (server.number < 150_000) throw postgresProblems.problem('too-old', { version })
    if (server.found === 0) throw postgresProblems.problem('no-chinese-trigrams', { ctype: server.ctype })
    return version
  })
}

/** Runs work on one connection and closes it. */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function requireKnown(url: string, role: LoginRole, password: string, file: string): Promise<void> {
  try {
    await withClient(urlWith(url, role, password), async (client) => client.query('select'))
  } catch {
    throw postgresProblems.problem('role-taken', { role, file })
  }
}
