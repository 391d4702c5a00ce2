import type { Facts } from './problem.ts'

/** What a rule answers: allowed, or why not, with the facts that the sentence needs. */
export type Verdict = { allowed: true } | { allowed: false; because: string; facts: Facts }

export const allowed: Verdict = { allowed: true }
export const refused = (because: string, facts: Facts = {}): Verdict => ({ allowed: false, because, facts })
