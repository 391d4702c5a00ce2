import { catalogue } from '@sanxin/kernel'

/** Refusals of commands by their idempotency key. */
export const commandProblems = catalogue('command', {
  'key-missing': {
    kind: 'invalid',
    report: false,
    zh: '请求缺少 Idempotency-Key（由客户端生成的 UUID），无法保证只执行一次。请刷新页面后重试。',
    en: 'The request has no Idempotency-Key (a UUID made by the client), so it cannot be carried out exactly once. Reload the page and try again.',
  },
  'key-reused': {
    kind: 'invalid',
    report: false,
    zh: '同一个操作编号 {key} 已用于内容不同的请求。请刷新页面后重新操作。',
    en: 'The command key {key} was used for another request. Reload the page and try again.',
  },
  running: {
    kind: 'conflict',
    report: false,
    zh: '同一操作正在执行，请稍候再试，不必重复填写。',
    en: 'The same command is still running. Wait a moment and try again; nothing needs to be entered twice.',
  },
})
