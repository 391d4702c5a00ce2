import { useEffect, useState } from 'react'
import { useSay } from '../language/index.ts'
import './states.css'

/** Grey bars in place of rows: nothing before 300 ms, a sentence after 3 s. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  const say = useSay()
  const [waited, setWaited] = useState<'short' | 'some' | 'long'>('short')
  useEffect(() => {
    const bars = setTimeout(() => setWaited('some'), 300)
    const sentence = setTimeout(() => setWaited('long'), 3000)
    return () => {
      clearTimeout(bars)
      clearTimeout(sentence)
    }
  }, [])
  return (
    <div className="sx-skeleton" aria-busy="true" data-waited={waited}>
      {waited === 'long' ? (
        <p className="sx-note" role="status">
          {say({ zh: '比平常慢，还在取。', en: 'Slower than usual, still loading.' })}
        </p>
      ) : null}
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  )
}
