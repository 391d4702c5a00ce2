import type { RosterKind } from '@sanxin/domain/platform/exchange'
import type { BlockSealer } from '@sanxin/store/platform/exchange'
import type { Store } from '@sanxin/store/platform/request'

/** What the import needs to know of the house around it. */
export interface ExchangeContext {
  store: Store
  sealer: BlockSealer
  /** folder in which files wait until their batch has run; only the service's account may enter */
  quarantine: string
  kinds: readonly RosterKind[]
  /** throws the refusal that keeps this district as it is, such as a demo that is never mixed with anybody's data */
  requireOpen(): void
}
