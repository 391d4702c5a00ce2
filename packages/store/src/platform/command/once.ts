import { sql } from 'kysely'
import { canonical } from '../audit/index.ts'
import { contextOf, type Tx } from '../request/index.ts'
import { openBlock, sealBlock } from '../sealed/index.ts'
import { commandProblems } from './problems.ts'

const { problem } = commandProblems

/** A command as it arrived: the key its sender made, and what it asks. */
export interface Command {
  /** UUID made by the client, the same for each repetition */
  key: string
  /** method, address and body; two commands are the same when these are */
  request: unknown
  /** false for answers with clear values above L2: they are not stored, a repetition is carried out again */
  keepAnswer?: boolean
}

export interface Answer {
  status: number
  body: unknown
}

interface Row {
  request_hash: Buffer
  status: number
  answer: Buffer | null
}

/**
 * Carries out a command once, however often it arrives: work and answer are kept in the same transaction.
 * @throws Problem `command.key-reused` (another request under the same key), `command.running` (the first one has not finished)
 */
export async function once(
  tx: Tx,
  { key, request, keepAnswer = true }: Command,
  work: () => Promise<Answer>,
): Promise<Answer & { repeated: boolean }> {
  const { actorId, keyring } = contextOf(tx)
  // Keyed: a body may hold a password, and a plain hash of it could be guessed at.
  const hash = keyring().blindIndex('command', canonical(request))
  const place = { table: 'platform.command', column: 'answer', rowId: `${actorId} ${key}` }
  const lock = await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${place.rowId}, 7263)) as free`.execute(tx)
  if (!lock.rows[0]!.free) throw problem('running')

  const { rows } =
    await sql<Row>`select request_hash, status, answer from platform.command where actor = ${actorId} and key = ${key}`.execute(tx)
  const earlier = rows[0]
  if (earlier && !earlier.request_hash.equals(hash)) throw problem('key-reused', { key })
  if (earlier?.answer) return { status: earlier.status, body: openBlock(keyring(), place, earlier.answer), repeated: true }

  const answer = await work()
  const kept = keepAnswer ? sealBlock(keyring(), place, answer.body ?? null) : null
  await sql`insert into platform.command (actor, key, request_hash, status, answer) values (${actorId}, ${key}, ${hash}, ${answer.status}, ${kept})
    on conflict on constraint command_pkey do nothing`.execute(tx)
  return { ...answer, repeated: earlier !== undefined }
}

/** Forgets commands older than 90 days, longer than any phone stays away. */
export const forgetOldCommands = (tx: Tx) => sql`delete from platform.command where answered_at < now() - interval '90 days'`.execute(tx)
