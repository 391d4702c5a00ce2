import { organisationRosters } from '@sanxin/domain/organisation'
import type { RosterKind } from '@sanxin/domain/platform/exchange'
import { registryRosters } from '@sanxin/domain/registry'
import { territoryRosters } from '@sanxin/domain/territory'

/** Every kind of roster that the product knows; each column declares its own. */
export const rosterKinds: readonly RosterKind[] = [...territoryRosters, ...organisationRosters, ...registryRosters].sort(
  (a, b) => a.order - b.order,
)
