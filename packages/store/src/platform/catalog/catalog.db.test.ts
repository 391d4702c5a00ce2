import { actorPredicate, scopePredicate } from '@sanxin/domain/platform/access'
import { fileDatabase, withConnection } from '@sanxin/testkit/database'
import { expect, test } from 'vitest'

// What the database says about itself; these hold for every table that any migration makes.
const database = await fileDatabase()
const rows = <Row extends object>(text: string): Promise<Row[]> =>
  withConnection(database.superuserUrl, async (client) => (await client.query<Row>(text)).rows)

/** Tables outside row security, each with the reason. */
const exempt: Record<string, string> = {
  'platform.migration': 'read by nobody but migrations',
}
/** Schemas whose tables are reached by one role that reaches nothing else. */
const exemptSchemas: Record<string, string> = {
  credential: 'password sign-in, reached by sanxin_identity alone',
  graphile_worker: 'job queue, owned and reached by sanxin_worker alone',
}
/** Functions that run with the rights of their owner. */
const definers = ['jobs.enqueue']

const ours = `n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')`
const tables = `select n.nspname || '.' || c.relname as name, n.nspname as schema, c.relrowsecurity as enabled, c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${ours} order by 1`

interface Table {
  name: string
  schema: string
  enabled: boolean
  forced: boolean
}

test('every table has row security enabled and forced, or is listed with its reason', async () => {
  const all = await rows<Table>(tables)
  expect(all.length).toBeGreaterThan(5)
  const open = all.filter(({ name, schema, enabled, forced }) => !(enabled && forced) && !exempt[name] && !exemptSchemas[schema])
  expect(open.map(({ name }) => name)).toEqual([])
  const stale = Object.keys(exempt).filter((name) => !all.some((table) => table.name === name))
  expect(stale).toEqual([])
})

interface Policy {
  name: string
  policy: string
  permissive: string
  roles: string[]
  command: string
  using: string | null
  check: string | null
}

const policies = `select schemaname || '.' || tablename as name, policyname as policy, permissive, roles::text[] as roles, cmd as command,
  qual as using, with_check as check from pg_policies order by 1, 2`

test('every guarded table has the policies of the four commands, all with the same condition, and demands an actor', async () => {
  const all = Map.groupBy(await rows<Policy>(policies), ({ name }) => name)
  const guarded = (await rows<Table>(tables)).filter(({ schema, enabled }) => enabled && !exemptSchemas[schema])
  for (const { name } of guarded) {
    const byName = new Map((all.get(name) ?? []).map((policy) => [policy.policy, policy]))
    const actor = byName.get('actor_required')
    expect(actor, name).toMatchObject({ permissive: 'RESTRICTIVE', command: 'ALL', roles: ['sanxin_app', 'sanxin_worker'] })
    expect([actor!.using, actor!.check].map(plain), name).toEqual([plain(actorPredicate), plain(actorPredicate)])
    const condition = byName.get('scope_read')!.using
    expect(condition, name).toBeTruthy()
    expect(byName.get('scope_insert'), name).toMatchObject({ command: 'INSERT', check: condition })
    expect(byName.get('scope_update'), name).toMatchObject({ command: 'UPDATE', using: condition, check: condition })
    expect(byName.get('scope_delete'), name).toMatchObject({ command: 'DELETE', using: condition })
    for (const policy of byName.values()) {
      if (policy.permissive === 'PERMISSIVE' && policy.roles.includes('sanxin_app')) expect(policy.policy, name).toMatch(/^scope_/)
      expect(policy.roles, `${name} ${policy.policy}`).not.toContain('public')
    }
  }
})

test('scope policies read exactly as the rules of the access table write them', async () => {
  for (const { name, using } of (await rows<Policy>(policies)).filter(({ policy }) => policy === 'scope_read')) {
    if (!using!.includes('app.')) continue
    if (using!.includes('app.actor')) continue
    const area = /\(?(\w+) >= \(NULLIF\(current_setting\('app\.lo1'/.exec(using!)?.[1]
    const organisation = /\(?(\w+) >= \(NULLIF\(current_setting\('app\.olo1'/.exec(using!)?.[1]
    expect(plain(using), name).toBe(plain(await deparsed({ area, organisation })))
  }
})

/** The database's own spelling of a predicate, by giving it to a scratch table. */
async function deparsed(columns: { area?: string; organisation?: string }): Promise<string> {
  return withConnection(database.superuserUrl, async (client) => {
    const names = [columns.area, columns.organisation].filter((name) => name !== undefined)
    await client.query('begin')
    await client.query(`create table scratch_${names.join('_')} (${names.map((name) => `${name} integer`).join(', ')})`)
    await client.query(`create policy p on scratch_${names.join('_')} using (${scopePredicate(columns)})`)
    const { rows } = await client.query<{ qual: string }>(`select qual from pg_policies where tablename = 'scratch_${names.join('_')}'`)
    await client.query('rollback')
    return rows[0]!.qual
  })
}

/** Without the brackets and casts that the database adds when it writes an expression out. */
const plain = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replaceAll('::text', '')
    .replace(/[()\s]/g, '')

test('no role of ours can bypass, create or hand on', async () => {
  const roles = await rows<Record<string, unknown>>(
    `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolcanlogin from pg_roles where rolname like 'sanxin%'`,
  )
  expect(roles.length).toBeGreaterThanOrEqual(6)
  for (const { rolname, rolcanlogin, ...powers } of roles) {
    for (const [power, has] of Object.entries(powers)) expect(has, `${rolname} ${power}`).toBe(false)
    expect(rolcanlogin, String(rolname)).toBe(!['sanxin_owner', 'sanxin_search'].includes(String(rolname)))
  }
  const memberships = await rows<{ member: string }>(
    `select distinct m.rolname as member from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname like 'sanxin%'`,
  )
  expect(memberships.map(({ member }) => member)).toEqual(['sanxin_migrator'])
})

test('application, jobs and sign-in may not create tables, temporary ones included', async () => {
  const found = await rows<{ role: string; place: string }>(`
    select r.rolname as role, n.nspname as place from pg_roles r, pg_namespace n
     where r.rolname in ('sanxin_app', 'sanxin_worker', 'sanxin_identity', 'sanxin_search') and n.nspname !~ '^pg_(toast_)?temp'
       and has_schema_privilege(r.oid, n.oid, 'create') and n.nspowner <> r.oid
    union all
    select r.rolname, d.datname from pg_roles r, pg_database d where d.datname = current_database()
       and r.rolname in ('sanxin_app', 'sanxin_worker', 'sanxin_identity', 'sanxin_search')
       and (has_database_privilege(r.oid, d.oid, 'create') or has_database_privilege(r.oid, d.oid, 'temp'))`)
  expect(found).toEqual([])
})

test('rights on tables stay within the four commands, and nothing is granted to everybody', async () => {
  const odd = await rows(`
    select n.nspname || '.' || c.relname as name, coalesce(r.rolname, 'public') as role, a.privilege_type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
     where ${ours} and n.nspname <> 'graphile_worker' and a.grantee <> c.relowner
       and (a.grantee = 0 or a.is_grantable or a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE'))`)
  expect(odd).toEqual([])
})

test('sign-in data and the job queue are out of the application’s reach, and sign-in reaches nothing else', async () => {
  const reached = await rows<{ role: string; name: string }>(`
    select r.rolname as role, n.nspname || '.' || c.relname as name
      from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v') and ${ours} and has_schema_privilege(r.oid, n.oid, 'usage')
       and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')
       and ((r.rolname in ('sanxin_app', 'sanxin_worker', 'sanxin_search') and n.nspname = 'credential')
         or (r.rolname in ('sanxin_app', 'sanxin_search') and n.nspname = 'graphile_worker')
         or (r.rolname = 'sanxin_identity' and n.nspname <> 'credential'))`)
  // From session to actor: the one look that a definer function takes.
  expect(reached).toEqual([{ role: 'sanxin_search', name: 'credential.session' }])
})

test('views use the rights of the reader, and nothing is materialised', async () => {
  const views = await rows(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and n.nspname <> 'graphile_worker'
       and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))`)
  expect(views).toEqual([])
})

test('functions with their owner’s rights are listed, have a fixed search path and are not open to everybody', async () => {
  const found = await rows<{ name: string; path: string | null; open: boolean; bypass: boolean }>(`
    select n.nspname || '.' || p.proname as name, (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
           has_function_privilege('public', p.oid, 'execute') as open, o.rolbypassrls or o.rolsuper as bypass
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles o on o.oid = p.proowner
     where p.prosecdef and ${ours}`)
  for (const { name, path, open, bypass } of found) {
    expect(path, name).toMatch(/^search_path=pg_catalog, .*pg_temp$/)
    expect({ open, bypass }, name).toEqual({ open: false, bypass: false })
    if (!name.startsWith('door.')) expect(definers).toContain(name)
  }
  for (const name of definers) expect(found.map((each) => each.name)).toContain(name)
})

test('every table with an owner’s comment names its level of sensitivity', async () => {
  const unnamed = await rows<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${ours} and n.nspname not in ('graphile_worker', 'credential')
       and coalesce(obj_description(c.oid), '') !~ '^L[0-4]\\. '`)
  expect(unnamed.map(({ name }) => name)).toEqual([])
})
