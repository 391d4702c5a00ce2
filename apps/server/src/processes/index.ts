export { type Claim, claimFile, dropClaim, readClaim, updateClaim } from './claim-file.ts'
export { isAlive, markOf, type ProcessMark } from './process-mark.ts'
