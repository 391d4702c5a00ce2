import { isTyping, keysAreOn } from '@sanxin/ui'
import { useEffect } from 'react'

/** Runs deeds by single keys while nothing is being written: `useKeys({ z: undo, e: edit })`. */
export function useKeys(deeds: Readonly<Record<string, (() => void) | undefined>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || !keysAreOn()) return
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [deeds])
}
