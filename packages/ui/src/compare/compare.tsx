import type { ReactNode } from 'react'
import { Chip, type Tone } from '../controls/chip.tsx'
import { useSay } from '../language/index.ts'
import { differences, type TextPart } from './differences.ts'
import './compare.css'

export type ClosenessWord = 'same' | 'close' | 'one-apart' | 'one-blank' | 'differs'

const closeness: Record<ClosenessWord, { zh: string; en: string; tone: Tone }> = {
  same: { zh: '一致', en: 'same', tone: 'bamboo' },
  close: { zh: '接近', en: 'close', tone: 'indigo' },
  'one-apart': { zh: '一字之差', en: 'one character', tone: 'amber' },
  'one-blank': { zh: '一方没填', en: 'one is blank', tone: 'plain' },
  differs: { zh: '不同', en: 'differs', tone: 'ochre' },
}

export interface CompareSide {
  sign: string
  title: string
  note?: string
}

export interface CompareRow {
  key: string
  label: string
  left: string | null
  right: string | null
  word: ClosenessWord
}

/** Two records side by side, with the differing characters marked and one word per field. */
export function Compare({ left, right, rows }: { left: CompareSide; right: CompareSide; rows: readonly CompareRow[] }) {
  const say = useSay()
  return (
    <table className="sx-compare">
      <thead>
        <tr>
          <td />
          <SideHead side={left} />
          <SideHead side={right} />
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const parts = differences(row.left ?? '', row.right ?? '')
          const marks = row.word !== 'same' && row.left !== null && row.right !== null
          return (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{value(row.left, parts.left, marks, row.word)}</td>
              <td>{value(row.right, parts.right, marks, row.word)}</td>
              <td>
                <Chip tone={closeness[row.word].tone}>{say(closeness[row.word])}</Chip>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )

  function value(whole: string | null, parts: TextPart[], marks: boolean, word: ClosenessWord): ReactNode {
    if (whole === null || whole === '') return <span className="sx-note">{say({ zh: '没有填', en: 'not filled in' })}</span>
    if (!marks) return whole
    return parts.map((part, at) =>
      part.differs ? (
        <mark key={at} className={word === 'one-apart' ? 'sx-differs-hard' : undefined}>
          {part.text}
        </mark>
      ) : (
        part.text
      ),
    )
  }
}

function SideHead({ side }: { side: CompareSide }) {
  return (
    <th scope="col">
      <span className="sx-mark sx-mark-adopted" aria-hidden="true">
        {side.sign}
      </span>{' '}
      {side.title} {side.note ? <span className="sx-note">{side.note}</span> : null}
    </th>
  )
}
