import type { NumberedNode, Tree } from '@sanxin/domain/platform/access'
import { sql } from 'kysely'
import type { Tx } from '../request/index.ts'

/** A node that scopes may point at. */
export interface ScopeNode extends NumberedNode {
  parentId: string | null
}

/** Keeps the numbered tree that scopes point into; the column that owns the tree calls it when nodes were made or renumbered. */
export async function saveScopeNodes(tx: Tx, tree: Tree, nodes: readonly ScopeNode[]): Promise<void> {
  if (nodes.length === 0) return
  await sql`insert into platform.scope_node (tree, id, parent_id, name, lft, rgt)
    select ${tree}, id, parent_id, name, lft, rgt
      from json_to_recordset(${JSON.stringify(nodes.map(({ id, parentId, name, lft, rgt }) => ({ id, parent_id: parentId, name, lft, rgt })))}::json)
        as t(id uuid, parent_id uuid, name text, lft integer, rgt integer)
    on conflict (tree, id) do update set parent_id = excluded.parent_id, name = excluded.name, lft = excluded.lft, rgt = excluded.rgt`.execute(
    tx,
  )
}

export async function listScopeNodes(tx: Tx, tree: Tree): Promise<ScopeNode[]> {
  const { rows } = await sql<ScopeNode>`
    select id, parent_id as "parentId", name, lft, rgt from platform.scope_node where tree = ${tree} order by lft, rgt desc`.execute(tx)
  return rows
}
