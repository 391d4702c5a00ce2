import type { DemoAccount, Entrance } from '@sanxin/web/shared/session'

const isAccount = (value: unknown): value is DemoAccount => {
  if (typeof value !== 'object' || value === null) return false
  const account = value as Partial<Record<keyof DemoAccount, unknown>>
  return [account.userName, account.password, account.name, account.office].every((part) => typeof part === 'string')
}

/** Reads out of the refusal that the signed-out get (401) where they are; accounts only of a demonstration district. */
export function entranceOf(body: Readonly<Record<string, unknown>>): Required<Entrance> {
  const demo = body.demo === true
  const accounts = Array.isArray(body.demoAccounts) ? body.demoAccounts.filter(isAccount) : []
  return { district: typeof body.district === 'string' ? body.district : null, demo, demoAccounts: demo ? accounts : [] }
}
