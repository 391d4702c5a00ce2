import type { Formation } from './organisation-plan.ts'

/** What an organisation may do, by the way it was set up (domain rules §2.4); a document may override a default. */
export interface OrgCapability {
  mayHoldRelations: boolean
  mayAcceptMembers: boolean
  mayApproveMembers: boolean
  mayCollectDues: boolean
  mayElect: boolean
  mayTakeApplications: boolean
}

const whole: OrgCapability = {
  mayHoldRelations: true,
  mayAcceptMembers: true,
  mayApproveMembers: false,
  mayCollectDues: true,
  mayElect: true,
  mayTakeApplications: true,
}
const none: OrgCapability = {
  mayHoldRelations: false,
  mayAcceptMembers: false,
  mayApproveMembers: false,
  mayCollectDues: false,
  mayElect: false,
  mayTakeApplications: false,
}

/** Branch regulations of 2018 and the admission rules: temporary bodies take applications but admit nobody. */
export const capabilities = {
  single: whole,
  joint: whole,
  regional: whole,
  industry: whole,
  fallback: whole,
  temporary: { ...none, mayTakeApplications: true },
  functional: none,
  floating_member: { ...none, mayTakeApplications: true },
} as const satisfies Record<Formation, OrgCapability>
