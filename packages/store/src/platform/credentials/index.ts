export { type Credentials, openCredentials } from './open-credentials.ts'
export type { Attempt, AttemptLimits } from './reserve-attempt.ts'
