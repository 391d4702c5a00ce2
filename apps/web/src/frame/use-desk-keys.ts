import { isTyping, keysAreOn, useNavigateTo } from '@sanxin/ui'
import { useEffect } from 'react'

interface DeskKeys {
  /** Where `g 1` to `g 6` lead. */
  starts: readonly (string | undefined)[]
  showKeys: () => void
}

/** Milliseconds in which a digit still belongs to the `g` before it. */
const patience = 1500

const shown = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.offsetParent !== null)

/** The keys that work on every page: `/`, `?`, `g` with a digit, `z`, Escape. */
export function useDeskKeys({ starts, showKeys }: DeskKeys): void {
  const navigate = useNavigateTo()
  useEffect(() => {
    let leapSince = 0
    const leap = (digit: string) => {
      const target = digit === '0' ? '/' : starts[Number(digit) - 1]
      if (target) navigate(target)
    }
    const deeds: Readonly<Record<string, () => void>> = {
      '/': () => (shown('main [data-key="/"]') ?? shown('[data-key="/"]'))?.focus(),
      '?': showKeys,
      z: () => shown('[data-key="z"]')?.click(),
      Escape: () => [...document.querySelectorAll<HTMLElement>('.sx-crumbs a')].at(-1)?.click(),
    }
    const onKey = (event: KeyboardEvent) => {
      if (!keysAreOn() || event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]')) return
      if (event.key === 'g') leapSince = event.timeStamp
      else if (leapSince > 0 && event.timeStamp - leapSince < patience && /^[0-6]$/.test(event.key)) {
        leapSince = 0
        event.stopPropagation()
        leap(event.key)
      } else {
        leapSince = 0
        const deed = deeds[event.key]
        if (!deed) return
        event.preventDefault()
        deed()
      }
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [starts, showKeys, navigate])
}
