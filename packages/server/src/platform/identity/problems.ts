import { catalogue } from '@sanxin/kernel'

/** Refusals of sign-in and sessions. Unknown user, wrong password and disabled account read the same on purpose. */
export const identityProblems = catalogue('identity', {
  'signed-out': {
    kind: 'unauthenticated',
    report: false,
    zh: '您还没有登录，或登录已过期。请登录后继续。',
    en: 'You are not signed in, or your session has ended. Sign in to go on.',
  },
  'sign-in-refused': {
    kind: 'unauthenticated',
    report: false,
    zh: '用户名或密码不对。请检查后重试；多次输错需要等待。',
    en: 'User name or password is wrong. Check both and try again; repeated errors have to wait.',
  },
  'sign-in-blocked': {
    kind: 'limited',
    report: false,
    zh: '输错次数较多，请等 {seconds} 秒后再试。',
    en: 'Too many wrong attempts. Wait {seconds} seconds and try again.',
  },
  'user-name-taken': {
    kind: 'conflict',
    report: false,
    zh: '用户名 {userName} 已被使用。请换一个。',
    en: 'The user name {userName} is taken. Choose another one.',
  },
  'password-too-common': {
    kind: 'invalid',
    report: false,
    zh: '这个密码太常见或包含用户名，容易被猜到。请换一个至少 {length} 位、不含用户名的密码。',
    en: 'This password is too common or contains the user name. Choose one of at least {length} characters without the user name.',
  },
})
