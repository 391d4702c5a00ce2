import { catalogue } from '@sanxin/kernel'

/** Refusals of the administration of accounts. */
export const accountProblems = catalogue('account', {
  'unknown-account': {
    kind: 'missing',
    report: false,
    zh: '没有编号为 {id} 的账号。请刷新列表。',
    en: 'There is no account {id}. Reload the list.',
  },
  'unknown-role': {
    kind: 'invalid',
    report: false,
    zh: '没有可以授予的角色 {role}。请从列表中选择。',
    en: 'There is no role {role} to grant. Choose one from the list.',
  },
  'scope-incomplete': {
    kind: 'invalid',
    report: false,
    zh: '角色 {role} 的范围不完整：全域不带节点，其他范围必须选一个节点。',
    en: 'The scope of role {role} is incomplete: the whole tree has no node, every other scope needs one.',
  },
  'own-account': {
    kind: 'forbidden',
    report: false,
    zh: '不能更改自己的角色或停用自己的账号。请由另一位安全管理员办理。',
    en: 'Nobody changes the roles of the own account or shuts it out. Ask another security administrator.',
  },
})
