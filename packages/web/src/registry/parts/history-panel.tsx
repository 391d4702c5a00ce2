import type { Happened } from '@sanxin/contract/registry'
import { Button, Panel, Timeline, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import { valueWords } from './value-words.ts'

/** How much of the past stands on the page before the rest is asked for. */
const inSight = 8

/** What happened to a record, the latest first: who, what, from which value to which. */
export function HistoryPanel({ timeline }: { timeline: readonly Happened[] }) {
  const say = useSay()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const blank = say({ zh: '空', en: 'blank' })
  const words = (field: string | null, value: string | null) => (value === null ? blank : say(valueWords(field, value)))
  const change = ({ field, was, became }: Happened): string =>
    was === null && became === null
      ? ''
      : say({ zh: '：{was} → {became}', en: ': {was} → {became}' }, { was: words(field, was), became: words(field, became) })
  return (
    <Panel
      title={say({ zh: '经过', en: 'History' })}
      aside={
        timeline.length > inSight && !all ? (
          <Button kind="link" onClick={() => setAll(true)}>
            {say({ zh: '全部 {count} 条', en: 'all {count}' }, { count: timeline.length })}
          </Button>
        ) : undefined
      }
    >
      <Timeline
        items={timeline.slice(0, all ? undefined : inSight).map((item, at) => ({
          key: `${at}${item.at}`,
          at: format.instant(item.at),
          text: `${say(item.text)}${change(item)}`,
          note: item.who || undefined,
        }))}
      />
    </Panel>
  )
}
