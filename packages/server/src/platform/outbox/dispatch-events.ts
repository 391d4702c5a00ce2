import { consume, type DeliveredEvent, dispatchTask, dueEvents, markDelivered, markFailed } from '@sanxin/store/platform/outbox'
import type { Store, Tx } from '@sanxin/store/platform/request'
import type { Job } from '../jobs/index.ts'

/** A column that listens to events of others. */
export interface Consumer {
  /** `column.what-it-does`, noted with each event it had */
  name: string
  event: string
  handle(tx: Tx, event: DeliveredEvent): Promise<void>
}

const pageSize = 100

/**
 * Delivers waiting events to their consumers, in order within each aggregate; an event whose consumer fails rests and is tried again.
 * @returns how many events were delivered
 */
export async function dispatchEvents(
  store: Store,
  consumers: readonly Consumer[],
  onFailure: (error: unknown) => void = () => {},
): Promise<number> {
  const byEvent = Map.groupBy(consumers, ({ event }) => event)
  let delivered = 0
  for (;;) {
    const due = await dueEvents(store, pageSize)
    if (due.length === 0) return delivered
    for (const event of due) {
      try {
        for (const { name, handle } of byEvent.get(event.event) ?? []) await consume(store, name, event, (tx) => handle(tx, event))
        await markDelivered(store, event.id)
        delivered++
      } catch (error) {
        onFailure(error)
        await markFailed(store, event.id, error instanceof Error ? error.name : 'unknown')
      }
    }
  }
}

/** The job that `emit` asks for; an event that rests is looked at again every minute. */
export const dispatchJob = (consumers: readonly Consumer[]): Job => ({
  name: dispatchTask,
  cron: '* * * * *',
  run: async (_payload, { store }) => {
    await dispatchEvents(store, consumers)
  },
})
