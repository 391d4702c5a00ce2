import { catalogue, type Facts, type Problem } from '@sanxin/kernel'
import { type Action, actions } from './action.ts'
import type { Actor } from './actor.ts'
import { may, type Resource } from './may.ts'

/** Refusals of the access rules. */
export const accessProblems = catalogue('access', {
  'not-permitted': {
    kind: 'forbidden',
    report: false,
    zh: '您的角色不能“{actionZh}”。如工作需要，请联系安全管理员授权。',
    en: 'Your roles do not allow you to {actionEn}. Ask the security administrator if your work needs it.',
  },
  'out-of-scope': {
    kind: 'forbidden',
    report: false,
    zh: '这条记录不在您“{actionZh}”的范围内。请由所属地的同事处理，或申请授权。',
    en: 'This record lies outside the area where you may {actionEn}. Let a colleague of that area act, or ask for access.',
  },
  'too-many-scopes': {
    kind: 'invalid',
    report: false,
    zh: '该账号的数据范围合并后仍有 {found} 段，最多 {limit} 段。请改为授予上一级节点。',
    en: 'After merging, the scopes of this account still make {found} intervals; at most {limit} are possible. Grant a higher node instead.',
  },
})

const actionFacts = (action: Action): Facts => ({ action, actionZh: actions[action].zh, actionEn: actions[action].en })

/** The refusal that belongs to a verdict of `may`. */
export const accessProblem = (because: 'access.not-permitted' | 'access.out-of-scope', action: Action): Problem =>
  accessProblems.problem(because === 'access.not-permitted' ? 'not-permitted' : 'out-of-scope', actionFacts(action))

/**
 * The second step of every use case: load, permit, rule, change, save, record.
 * @throws Problem `access.not-permitted` or `access.out-of-scope`
 */
export function requireAccess(actor: Pick<Actor, 'roles' | 'scopes'>, action: Action, resource?: Resource): void {
  const verdict = may(actor, action, resource)
  if (!verdict.allowed) throw accessProblem(verdict.because as 'access.not-permitted' | 'access.out-of-scope', action)
}
