import { catalogue } from '@sanxin/kernel'

/** Refusals of paged lists. */
export const pageProblems = catalogue('page', {
  'cursor-unreadable': {
    kind: 'invalid',
    report: false,
    zh: '翻页标记已失效。请从第一页重新打开列表。',
    en: 'The mark of the page is no longer valid. Open the list from its first page.',
  },
})
