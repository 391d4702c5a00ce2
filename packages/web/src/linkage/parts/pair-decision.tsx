import type { Decision, ReviewDetail } from '@sanxin/contract/linkage'
import { Button, ChoiceList, Panel, Refusal, useLanguage, useSay } from '@sanxin/ui'
import { useCallback, useMemo } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { pairStates, reviewWords } from './review-words.ts'

interface PairDecisionProps {
  detail: ReviewDetail
  busy: boolean
  keysOn: boolean
  onDecide: (decision: Decision['decision']) => void
  onUndo: () => void
  /** Whether the bar beside offers the undo of this very pair. */
  undoInBar: boolean
}

const order = ['same', 'different', 'unknown'] as const

/** Three answers of equal weight; a decided pair says who decided and can be taken back. */
export function PairDecision({ detail, busy, keysOn, onDecide, onUndo, undoInBar }: PairDecisionProps) {
  const say = useSay()
  const language = useLanguage()
  const may = useMay()
  const { item, effect } = detail
  const choices = useMemo(
    () => order.map((key) => ({ key, label: reviewWords[item.entity].choices[key][language] })),
    [item.entity, language],
  )
  const choose = useCallback((key: string) => onDecide(key as Decision['decision']), [onDecide])
  return (
    <div className="sx-review-answer sx-stack">
      <Panel title={say({ zh: '您来定', en: 'Your answer' })}>
        {item.state === 'open' ? open() : <Decided detail={detail} busy={busy} onUndo={onUndo} withKey={!undoInBar} />}
      </Panel>
      {item.state === 'open' && effect.length > 0 ? (
        <Panel title={say({ zh: '定为同一个，会变的', en: 'What “the same” changes' })}>
          <ul className="sx-review-effect">
            {effect.map((sentence) => (
              <li key={sentence.zh}>{sentence[language]}</li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </div>
  )

  function open() {
    if (!may('linkage.decide')) {
      return (
        <p className="sx-note">
          {say({ zh: '您可以看，定由区里的核对人员来做。', en: 'You may look; the reviewers of the district decide.' })}
        </p>
      )
    }
    return (
      <>
        <ChoiceList label={say({ zh: '您来定', en: 'Your answer' })} items={choices} onChoose={choose} disabled={busy} keys={keysOn} />
        <p className="sx-note sx-review-hint">
          {say({
            zh: '选“不是”会记住，下次导入不再问。任何时候都可以拆开，两边一行不少。',
            en: '“Not the same” is remembered and not asked again. Whatever is merged can be split at any time; no row is lost.',
          })}
        </p>
      </>
    )
  }
}

function Decided({
  detail: { item },
  busy,
  onUndo,
  withKey,
}: {
  detail: ReviewDetail
  busy: boolean
  onUndo: () => void
  withKey: boolean
}) {
  const say = useSay()
  const may = useMay()
  const format = useFormat()
  if (item.state === 'gone') {
    return (
      <Refusal
        title={say({ zh: '这一对不用核了。', en: 'This pair is settled.' })}
        detail={say({
          zh: '别的资料已经把它定了，或者其中一条并走了。',
          en: 'Other rows have settled it, or one of the records was merged elsewhere.',
        })}
      />
    )
  }
  const decision = item.state === 'open' ? 'unknown' : item.state
  return (
    <div className="sx-review-decided">
      <p>
        <b>{say(reviewWords[item.entity].choices[decision])}</b>
      </p>
      <p className="sx-note">
        {item.decidedBy ?? say(pairStates[item.state])} {format.instant(item.decidedAt)}
      </p>
      {may('linkage.decide') ? (
        <Button disabled={busy} onClick={onUndo} data-key={withKey ? 'z' : undefined}>
          {say({ zh: '撤销这个决定', en: 'Take this back' })}
        </Button>
      ) : null}
    </div>
  )
}
