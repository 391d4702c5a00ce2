import type { Problem, ProblemKind } from '@sanxin/kernel'

/** The one place that knows which kind of refusal is which status. */
export const statusByKind = {
  missing: 404,
  invalid: 422,
  forbidden: 403,
  conflict: 409,
  unauthenticated: 401,
  limited: 429,
  unavailable: 503,
} as const satisfies Record<ProblemKind, number>

/** Refusals of the transport itself, for which HTTP has words of its own. */
const statusByCode: Readonly<Record<string, number>> = {
  'http.malformed': 400,
  'http.too-large': 413,
  'http.media-type': 415,
  'http.address-too-long': 414,
  'http.fault': 500,
}

export const statusOf = (problem: Problem): number => statusByCode[problem.code] ?? statusByKind[problem.kind]
