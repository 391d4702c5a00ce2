import type { ReviewDetail } from '@sanxin/contract/linkage'
import type { Language } from '@sanxin/kernel'
import { type CompareSide, thousands } from '@sanxin/ui'

/** The head of one record: which sources speak of it, and how many rows; a single row is named by its number. */
export function sideHead({ sources }: Pick<ReviewDetail['a'], 'sources'>, language: Language): CompareSide {
  const first = sources[0]
  if (!first) return { sign: '？', title: language === 'zh' ? '没有来源' : 'no source' }
  const names = [...new Set(sources.map(({ name }) => name[language]))]
  const shown = names.slice(0, names.length > 2 ? 1 : 2).join(language === 'zh' ? '、' : ', ')
  const title =
    names.length > 2 ? (language === 'zh' ? `${shown}等 ${names.length} 个来源` : `${shown} and ${names.length - 1} more`) : shown
  if (sources.length === 1)
    return { sign: first.sign, title, note: language === 'zh' ? `第 ${thousands(first.row)} 行` : `row ${thousands(first.row)}` }
  return { sign: first.sign, title, note: language === 'zh' ? `${sources.length} 行来源` : `${sources.length} source rows` }
}
