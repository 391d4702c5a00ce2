import { type Static, Type } from 'typebox'
import { nullable, oneOf, shape } from '../shape/index.ts'

export const SignIn = shape({
  userName: Type.String({ minLength: 1, maxLength: 64 }),
  password: Type.String({ minLength: 1, maxLength: 128 }),
})
export type SignIn = Static<typeof SignIn>

export const SessionScope = shape({
  areaId: nullable(Type.String()),
  areaName: nullable(Type.String()),
  mode: oneOf(['own', 'below', 'whole']),
})

/** An account of the demo district, shown on the sign-in page of a demo only. */
export const DemoAccount = shape({ userName: Type.String(), password: Type.String(), name: Type.String(), office: Type.String() })
export type DemoAccount = Static<typeof DemoAccount>

/** Who is signed in, what the roles permit somewhere, and where. */
export const Session = shape({
  account: shape({ id: Type.String(), name: Type.String(), office: Type.String() }),
  roles: Type.Array(Type.String()),
  scopes: Type.Array(SessionScope),
  may: Type.Array(Type.String()),
  language: oneOf(['zh', 'en']),
  demo: Type.Boolean(),
  district: nullable(Type.String()),
})
export type Session = Static<typeof Session>

/** Added to the 401 of GET /api/session, so that the sign-in page knows where it is. */
export interface Entrance {
  district: string | null
  demo: boolean
  demoAccounts?: DemoAccount[]
}
