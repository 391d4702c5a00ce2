import { identityProblems } from './problems.ts'

/** Shortest password; there is no rule on its composition. */
export const shortestPassword = 12

/** Beginnings that half of all guesses try first, local words included. */
const common = [
  'password',
  'passw0rd',
  '123456',
  '111111',
  '000000',
  'qwerty',
  'asdfgh',
  '1q2w3e',
  'abc123',
  'admin',
  'iloveyou',
  'woaini',
  'sanxin',
  'dangjian',
  'zuzhibu',
  'shequ',
  'jiedao',
  'dangyuan',
]

/** @throws Problem `identity.password-too-common` */
export function requireGoodPassword(password: string, userName: string): void {
  const low = password.toLowerCase()
  const rest = common.reduce((text, word) => text.replaceAll(word, ''), low).replace(/[\d\W_]+/g, '')
  const isCommon = common.some((word) => low.includes(word)) && rest.length < 4
  const isMonotonous = new Set(low).size < 5
  const hasName = low.includes(userName.toLowerCase())
  if (Array.from(password).length < shortestPassword || isCommon || isMonotonous || hasName) {
    throw identityProblems.problem('password-too-common', { length: shortestPassword })
  }
}
