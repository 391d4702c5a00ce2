import { type Actor, may } from '@sanxin/domain/platform/access'

/** Whether the actor may know who is a member: membership is L3, as an employer may not know it. */
export const readsMembers = (actor: Actor): boolean => may(actor, 'registry.read', { level: 'L3' }).allowed
