import type { Transaction } from 'kysely'
import type { Tables } from './tables.ts'

declare const door: unique symbol
/** A transaction that knows its actor. Only the store's door makes one, so whoever holds a Tx stands under row security. */
export type Tx = Transaction<Tables> & { readonly [door]: true }
