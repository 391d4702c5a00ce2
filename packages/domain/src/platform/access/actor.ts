import type { AccountId } from '@sanxin/kernel'
import type { Role } from './role.ts'

/** The numbered trees that a scope may point into. */
export type Tree = 'area' | 'organisation'
/** own: rows of the node only; below: with everything beneath it; whole: the tree, also rows not placed in it yet. */
export type ScopeMode = 'own' | 'below' | 'whole'

/** Where a role holds: a node of a numbered tree with the first and last number it reaches. */
export interface Scope {
  role: Role
  tree: Tree
  /** null when the scope is the whole tree */
  nodeId: string | null
  nodeName: string | null
  mode: ScopeMode
  lo: number
  hi: number
}

/** Who acts in a request. */
export interface Actor {
  accountId: AccountId
  name: string
  roles: readonly Role[]
  scopes: readonly Scope[]
}

/** Numbers fit the integer of the database. */
export const lastNumber = 2_147_483_647

/** A scope on a whole tree, for the local operator and the offices of the district. */
export const wholeTree = (role: Role, tree: Tree = 'area'): Scope => ({
  role,
  tree,
  nodeId: null,
  nodeName: null,
  mode: 'whole',
  lo: 0,
  hi: lastNumber,
})

/** The local operator: whoever runs commands on the machine itself. */
export const localOperator: Actor = {
  accountId: '00000000-0000-7000-8000-000000000001' as AccountId,
  name: '本机操作员',
  roles: ['local-operator'],
  scopes: [wholeTree('local-operator'), wholeTree('local-operator', 'organisation')],
}
