import type { ReactNode } from 'react'
import { useSay } from '../language/index.ts'
import './states.css'

/** "9:12 的数，正在重新算": old figures stay readable until the new ones come. */
export function StaleLine({ time }: { time: string }) {
  const say = useSay()
  return (
    <p className="sx-stale" role="status">
      ◔ {say({ zh: '{time} 的数，正在重新算', en: 'Figures of {time}, being computed again' }, { time })}
    </p>
  )
}

/** "有 12 条新的，点此更新": new rows wait until the reader asks for them. */
export function NewRowsLine({ count, onShow }: { count: number; onShow: () => void }) {
  const say = useSay()
  return (
    <button type="button" className="sx-stale sx-new-rows" onClick={onShow}>
      {say({ zh: '有 {count} 条新的，点此更新', en: '{count} new, show them' }, { count })}
    </button>
  )
}

/** One grey line about the whole page, as when there is no network. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <p className="sx-banner" role="status">
      {children}
    </p>
  )
}
