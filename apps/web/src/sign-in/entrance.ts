import type { DemoAccount } from '@sanxin/web/shared/session'

/** What the page knows before anybody is signed in. */
export interface Entrance {
  district: string
  demoAccounts: DemoAccount[]
}

const isAccount = (value: unknown): value is DemoAccount => {
  if (typeof value !== 'object' || value === null) return false
  const account = value as Partial<Record<keyof DemoAccount, unknown>>
  return [account.userName, account.password, account.name, account.office].every((part) => typeof part === 'string')
}

/** Reads the name of the district and the demonstration accounts out of the refusal that the signed-out get (401). */
export function entranceOf(body: Readonly<Record<string, unknown>>): Entrance {
  const accounts = Array.isArray(body.demoAccounts) ? body.demoAccounts.filter(isAccount) : []
  return { district: typeof body.district === 'string' ? body.district : '', demoAccounts: body.demo === true ? accounts : [] }
}
