import { catalogue } from '@sanxin/kernel'

/** Refusals of the transport, before any use case is reached. */
export const httpProblems = catalogue('http', {
  malformed: {
    kind: 'invalid',
    report: false,
    zh: '请求格式不对：{what}。请刷新页面后重试。',
    en: 'The request is malformed: {what}. Reload the page and try again.',
  },
  'invalid-request': {
    kind: 'invalid',
    report: false,
    zh: '请求的 {part} 中 {where} 不符合要求：{what}。请改正后重试。',
    en: 'In the {part} of the request {where} does not fit: {what}. Correct it and try again.',
  },
  'unknown-address': {
    kind: 'missing',
    report: false,
    zh: '没有这个地址：{address}。请从首页重新进入。',
    en: 'There is nothing at {address}. Go back to the first page.',
  },
  'too-large': {
    kind: 'invalid',
    report: false,
    zh: '内容超过 {limit} 字节的上限。请拆分后重试。',
    en: 'The content is larger than {limit} bytes. Split it and try again.',
  },
  'address-too-long': {
    kind: 'invalid',
    report: false,
    zh: '地址超过 {limit} 个字符的上限。请减少筛选条件。',
    en: 'The address is longer than {limit} characters. Use fewer filters.',
  },
  'media-type': {
    kind: 'invalid',
    report: false,
    zh: '不接受 {found} 类型的内容，此处只接受 {accepted}。',
    en: 'Content of type {found} is not accepted here, only {accepted}.',
  },
  'foreign-origin': {
    kind: 'forbidden',
    report: false,
    zh: '请求来自其他网站（{origin}），已拒绝。请从本系统页面操作。',
    en: 'The request came from another site ({origin}) and was refused. Use the pages of this system.',
  },
  fault: {
    kind: 'unavailable',
    report: true,
    zh: '系统内部出错，已记录。请把编号 {reference} 告诉管理员。',
    en: 'An internal fault was recorded. Tell the administrator the reference {reference}.',
  },
})
