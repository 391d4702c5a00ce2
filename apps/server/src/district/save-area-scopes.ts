import type { AreaPlan } from '@sanxin/domain/territory'
import { saveScopeNodes } from '@sanxin/store/platform/accounts'
import type { Tx } from '@sanxin/store/platform/request'

/** Lets scopes point at these areas. */
export const saveAreaScopes = (tx: Tx, areas: readonly AreaPlan[]): Promise<void> =>
  saveScopeNodes(
    tx,
    'area',
    areas.map(({ id, parentId, name, lft, rgt }) => ({ id, parentId, name, lft, rgt })),
  )
