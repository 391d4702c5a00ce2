import type { ReactNode } from 'react'
import { useSay } from '../language/index.ts'
import { Paging, type PagingProps } from './paging.tsx'

/** The ink-coloured foot while rows are chosen; offers only what is allowed for all of them (`Button kind="onInk" small`). */
export function SelectionBar(props: { count: number; paging: PagingProps; onClear: () => void; children: ReactNode }) {
  const say = useSay()
  const facts = { count: props.count, unit: say(props.paging.unit) }
  return (
    <div className="sx-selection" role="toolbar" aria-label={say({ zh: '选中的', en: 'Selection' })}>
      <strong aria-live="polite">{say({ zh: '选中 {count} {unit}', en: '{count} {unit} selected' }, facts)}</strong>
      {props.children}
      <button type="button" className="sx-plain" onClick={props.onClear}>
        {say({ zh: '取消选择', en: 'Clear selection' })}
      </button>
      <Paging {...props.paging} onInk />
    </div>
  )
}
