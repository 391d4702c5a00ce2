import type { Actor } from '@sanxin/domain/platform/access'
import type { Clock } from '@sanxin/kernel'
import type { Keyring } from '../sealed/index.ts'
import type { Tx } from './tx.ts'

/** What a transaction knows beside its rows. */
export interface TxContext {
  /** account id, or `job:name` */
  actorId: string
  actorName: string
  /** null in a job of the system */
  actor: Actor | null
  clock: Clock
  keyring: () => Keyring
}

const contexts = new WeakMap<Tx, TxContext>()

export const rememberContext = (tx: Tx, context: TxContext): void => void contexts.set(tx, context)

export function contextOf(tx: Tx): TxContext {
  const context = contexts.get(tx)
  if (!context) throw new Error('This transaction did not come through the door of the store.')
  return context
}
