import { type Static, Type } from 'typebox'
import { nullable, oneOf, shape, Uuid } from '../shape/index.ts'

export const Grant = shape({
  role: Type.String(),
  tree: oneOf(['area', 'organisation']),
  nodeId: nullable(Uuid),
  mode: oneOf(['own', 'below', 'whole']),
})
export type Grant = Static<typeof Grant>

export const Account = shape({
  id: Uuid,
  userName: Type.String(),
  name: Type.String(),
  office: Type.String(),
  roles: Type.Array(Type.String()),
  active: Type.Boolean(),
  isDemo: Type.Boolean(),
})
export type Account = Static<typeof Account>

export const AccountList = shape({ items: Type.Array(Account) })

export const NewAccount = shape({
  userName: Type.String({ pattern: '^[a-z0-9][a-z0-9._-]{2,39}$' }),
  name: Type.String({ minLength: 1, maxLength: 40 }),
  office: Type.String({ minLength: 1, maxLength: 80 }),
  password: Type.String({ minLength: 12, maxLength: 128 }),
  grants: Type.Array(Grant, { minItems: 1, maxItems: 20 }),
})
export type NewAccount = Static<typeof NewAccount>

export const GrantsChange = shape({ grants: Type.Array(Grant, { minItems: 1, maxItems: 20 }) })
export const ActiveChange = shape({ active: Type.Boolean() })
export const PasswordChange = shape({ password: Type.String({ minLength: 12, maxLength: 128 }) })

/** Role × action: who may do what, for the page that explains it. */
export const AccessTable = shape({
  roles: Type.Array(shape({ code: Type.String(), zh: Type.String(), en: Type.String() })),
  actions: Type.Array(shape({ code: Type.String(), zh: Type.String(), en: Type.String(), level: Type.String() })),
  permissions: Type.Record(Type.String(), Type.Record(Type.String(), Type.String())),
})
export type AccessTable = Static<typeof AccessTable>
