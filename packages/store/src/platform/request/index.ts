export { type DoorOptions, openStore, type Store, type StoreOptions } from './open-store.ts'
export type { Tables } from './tables.ts'
export type { Tx } from './tx.ts'
export { contextOf, type TxContext } from './tx-context.ts'
