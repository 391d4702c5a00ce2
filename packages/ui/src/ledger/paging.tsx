import type { Bilingual } from '@sanxin/kernel'
import { Button } from '../controls/index.ts'
import { thousands, useSay } from '../language/index.ts'
import './ledger.css'

export interface PagingProps {
  /** Number of the first row in sight, from 1. */
  from: number
  shown: number
  total?: number
  /** 家, 人, 行 … and its English plural. */
  unit: Bilingual
  onPrevious?: () => void
  onNext?: () => void
  onInk?: boolean
}

const words = {
  range: { zh: '第 {from}–{to} {unit}，共 {total} {unit}', en: '{from}–{to} of {total} {unit}' },
  open: { zh: '第 {from}–{to} {unit}', en: '{from}–{to} {unit}' },
  none: { zh: '共 0 {unit}', en: '0 {unit}' },
} satisfies Record<string, Bilingual>

/** Where in the list the reader is; pages follow each other and have no numbers. */
export function Paging({ from, shown, total, unit, onPrevious, onNext, onInk }: PagingProps) {
  const say = useSay()
  const facts = { from: thousands(from), to: thousands(from + shown - 1), total: thousands(total ?? 0), unit: say(unit) }
  const kind = onInk ? 'onInk' : 'quiet'
  return (
    <div className="sx-paging">
      <span>{say(shown === 0 ? words.none : total === undefined ? words.open : words.range, facts)}</span>
      {onPrevious ? (
        <Button small kind={kind} onClick={onPrevious}>
          {say({ zh: '‹ 上一页', en: '‹ Previous' })}
        </Button>
      ) : null}
      {onNext ? (
        <Button small kind={kind} onClick={onNext}>
          {say({ zh: '下一页 ›', en: 'Next ›' })}
        </Button>
      ) : null}
    </div>
  )
}

/** The foot of a ledger without a selection. */
export function PageFoot(props: PagingProps) {
  return (
    <div className="sx-page-foot">
      <Paging {...props} />
    </div>
  )
}
