import { sql } from 'kysely'
import { enqueue } from '../jobs/index.ts'
import { contextOf, type Store, type Tx } from '../request/index.ts'

/** Something that happened in one column and that others may care for. */
export interface OutboxEvent {
  /** `column.what-happened` */
  event: string
  /** events of the same aggregate arrive in their order, for instance `unit:0190…` */
  aggregate: string
  /** ids and small facts; whoever needs more loads it */
  payload: Readonly<Record<string, unknown>>
}

/** An event on its way to a consumer. */
export interface DeliveredEvent extends OutboxEvent {
  id: number
  /** who caused it */
  actor: string
}

export const dispatchTask = 'platform.dispatch-events'

/** Tells other columns: kept with the change or not at all, delivered afterwards at least once. */
export async function emit(tx: Tx, { event, aggregate, payload }: OutboxEvent): Promise<void> {
  const { actorId } = contextOf(tx)
  await sql`insert into platform.outbox (event, aggregate, payload, actor)
    values (${event}, ${aggregate}, ${JSON.stringify(payload)}::jsonb, ${actorId})`.execute(tx)
  await enqueue(tx, { task: dispatchTask, payload: {}, key: dispatchTask })
}

/** The events that may go out now: the first waiting one of each aggregate, unless it failed and rests. */
export async function dueEvents(store: Store, limit: number): Promise<DeliveredEvent[]> {
  return store.asSystem('dispatch-events', async (tx) => {
    const { rows } = await sql<DeliveredEvent>`
      select id, event, aggregate, payload, actor from platform.outbox o
       where delivered_at is null and next_at <= now()
         and not exists (select from platform.outbox e where e.aggregate = o.aggregate and e.delivered_at is null and e.id < o.id)
       order by id limit ${limit}`.execute(tx)
    return rows
  })
}

/** Hands an event to one consumer; a second time does nothing. The consumer's changes and the note that it had the event are one transaction. */
export async function consume(store: Store, consumer: string, event: DeliveredEvent, work: (tx: Tx) => Promise<void>): Promise<boolean> {
  return store.asSystem(consumer, async (tx) => {
    const { numAffectedRows } = await sql`
      insert into platform.inbox (consumer, event_id) values (${consumer}, ${event.id}) on conflict do nothing`.execute(tx)
    if (numAffectedRows !== 1n) return false
    await work(tx)
    return true
  })
}

export const markDelivered = (store: Store, id: number): Promise<unknown> =>
  store.asSystem('dispatch-events', (tx) =>
    sql`update platform.outbox set delivered_at = now(), failure = null where id = ${id}`.execute(tx),
  )

/** Lets a failed event rest: 1, 2, 4 … seconds, at most ten minutes. Events behind it in its aggregate wait with it. */
export const markFailed = (store: Store, id: number, failure: string): Promise<unknown> =>
  store.asSystem('dispatch-events', (tx) =>
    sql`update platform.outbox set attempts = attempts + 1, failure = ${failure},
      next_at = now() + least(power(2, least(attempts, 20)), 600) * interval '1 second' where id = ${id}`.execute(tx),
  )

/** Forgets delivered events after 90 days, and with them the notes of who had them. */
export async function forgetOldEvents(tx: Tx): Promise<void> {
  await sql`with old as (delete from platform.outbox where delivered_at < now() - interval '90 days' returning id)
    delete from platform.inbox using old where inbox.event_id = old.id`.execute(tx)
}

/** Waiting events, for the health page: how many, and seconds since the oldest was made. */
export async function outboxState(store: Store): Promise<{ waiting: number; failing: number; oldestSeconds: number }> {
  return store.asSystem('dispatch-events', async (tx) => {
    const { rows } = await sql<{ waiting: number; failing: number; oldestSeconds: number }>`
      select count(*) as waiting, count(*) filter (where attempts > 0) as failing,
             coalesce(extract(epoch from now() - min(made_at)), 0)::float as "oldestSeconds" from platform.outbox where delivered_at is null`.execute(
      tx,
    )
    return rows[0]!
  })
}
