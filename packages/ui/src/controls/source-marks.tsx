import type { Bilingual } from '@sanxin/kernel'
import { useLanguage, useSay } from '../language/index.ts'
import './chip.css'

export type MarkState = 'adopted' | 'same' | 'differs' | 'blank'

export interface SourceMark {
  /** One character: 市 税 社 … */
  sign: string
  /** The source in full, for the spoken text. */
  name: Bilingual
  state: MarkState
  /** What it says, when it says otherwise. */
  says?: string | null
}

const stateWords: Record<MarkState, Bilingual> = {
  adopted: { zh: '采用', en: 'adopted' },
  same: { zh: '说法一致', en: 'says the same' },
  differs: { zh: '说法不同', en: 'says otherwise' },
  blank: { zh: '没有填', en: 'left blank' },
}

/** Who says so: one square per source, always in the order given. */
export function SourceMarks({ marks }: { marks: readonly SourceMark[] }) {
  const say = useSay()
  const chinese = useLanguage() === 'zh'
  const spoken = marks
    .map((mark) => {
      const state = say(stateWords[mark.state])
      return chinese
        ? `${say(mark.name)}：${state}${mark.says ? `，${mark.says}` : ''}`
        : `${say(mark.name)}: ${state}${mark.says ? `, ${mark.says}` : ''}`
    })
    .join(chinese ? '；' : '; ')
  return (
    <span className="sx-marks" role="img" aria-label={spoken} title={spoken}>
      {marks.map((mark, at) => (
        // By place: one source may say the same in two rows; the marks of a fact do not move
        <span key={at} className={`sx-mark sx-mark-${mark.state}`}>
          {mark.sign}
        </span>
      ))}
    </span>
  )
}

/** What the four kinds of square mean. */
export function SourceMarksLegend({ signs = ['市', '税', '统', '社'] }: { signs?: readonly [string, string, string, string] }) {
  const say = useSay()
  return (
    <span className="sx-legend">
      {(['adopted', 'same', 'differs', 'blank'] as const).map((state, index) => (
        <span key={state}>
          <span className={`sx-mark sx-mark-${state}`} aria-hidden="true">
            {signs[index]}
          </span>
          {say(stateWords[state])}
        </span>
      ))}
    </span>
  )
}
