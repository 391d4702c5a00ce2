import type { AccountId } from '@sanxin/kernel'
import { newId } from '@sanxin/kernel'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { type Attempt, type AttemptLimits, reserveAttempt } from './reserve-attempt.ts'

/** The password sign-in's own door: its role reaches these tables and nothing else. */
export interface Credentials {
  /** for the sign-in library, which keeps its tables in schema credential */
  database: Kysely<unknown>
  /** Sets or replaces the password of an account; open sessions end when it is replaced. */
  savePassword(account: { id: AccountId; userName: string; name: string }, hash: string): Promise<void>
  /** Notes an attempt before it is judged, so that attempts made together count too. */
  reserveAttempt(keys: { account: string; address: string }, limits: AttemptLimits): Promise<Attempt>
  /** Forgets the failures of an account after it signed in. */
  forgetFailures(accountKey: string): Promise<void>
  /** Ends the oldest sessions of an account beyond `keep`. */
  keepSessions(accountId: string, keep: number): Promise<void>
  endSession(token: string): Promise<void>
  endSessionsOf(accountId: string): Promise<void>
  /** Removes sessions, values and attempts whose time is over. */
  tidy(): Promise<void>
  close(): Promise<void>
}

export function openCredentials({ identityUrl, connections = 3 }: { identityUrl: string; connections?: number }): Credentials {
  const pool = new Pool({
    connectionString: identityUrl,
    max: connections,
    options: '-c search_path=credential',
    application_name: 'sanxin identity',
  })
  pool.on('error', () => {})
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  return {
    database,
    savePassword: ({ id, userName, name }, hash) =>
      database.transaction().execute(async (tx) => {
        // An account that was not kept in the end may have left its name here.
        await sql`delete from credential.subject where user_name = ${userName} and id <> ${id}`.execute(tx)
        await sql`insert into credential.subject (id, name, email, user_name, display_user_name)
          values (${id}, ${name}, ${`${id}@account.invalid`}, ${userName}, ${userName})
          on conflict (id) do update set name = excluded.name, user_name = excluded.user_name, updated_at = now()`.execute(tx)
        await sql`insert into credential.password (id, account_id, provider_id, subject_id, password)
          values (${newId()}, ${id}, 'credential', ${id}, ${hash})
          on conflict on constraint password_once do update set password = excluded.password, updated_at = now()`.execute(tx)
        await sql`delete from credential.session where subject_id = ${id}`.execute(tx)
      }),
    reserveAttempt: (keys, limits) => database.transaction().execute((tx) => reserveAttempt(tx, keys, limits)),
    forgetFailures: async (accountKey) => {
      await sql`delete from credential.attempt where key = ${accountKey}`.execute(database)
    },
    keepSessions: async (accountId, keep) => {
      await sql`delete from credential.session where subject_id = ${accountId} and id not in (
        select id from credential.session where subject_id = ${accountId} order by created_at desc, id desc limit ${keep})`.execute(
        database,
      )
    },
    endSession: async (token) => {
      await sql`delete from credential.session where token = ${token}`.execute(database)
    },
    endSessionsOf: async (accountId) => {
      await sql`delete from credential.session where subject_id = ${accountId}`.execute(database)
    },
    tidy: async () => {
      await sql`delete from credential.session where expires_at < now() or seen_at < now() - interval '1 day'`.execute(database)
      await sql`delete from credential.verification where expires_at < now()`.execute(database)
      await sql`delete from credential.attempt where greatest(window_start, blocked_until) < now() - interval '1 day'`.execute(database)
    },
    close: () => database.destroy(),
  }
}
