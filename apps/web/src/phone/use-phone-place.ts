import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { isOnPhone, type PhonePlace, phonePlaceOf } from './phone-place.ts'

const moved = 'sanxin-phone-moved'

function listen(tell: () => void): () => void {
  addEventListener('popstate', tell)
  addEventListener(moved, tell)
  return () => {
    removeEventListener('popstate', tell)
    removeEventListener(moved, tell)
  }
}

const current = (): string => location.pathname + location.search

/** Kept with the addresses that were reached from another page of the phone. */
const cameFromPhone = 'phone'

export interface PhoneWay {
  place: PhonePlace
  navigate: (href: string) => void
  /** Changes the address in place. */
  replace: (href: string) => void
  /** To the page of the phone that led here; none when this one was opened by its address. */
  back?: () => void
}

/** Where the reader is on the phone, and the ways to go. */
export function usePhonePlace(): PhoneWay {
  const address = useSyncExternalStore(listen, current)
  const place = useMemo(() => phonePlaceOf(address), [address])
  const navigate = useCallback((href: string) => {
    if (!isOnPhone(href)) return location.assign(href)
    history.pushState(cameFromPhone, '', href)
    scrollTo(0, 0)
    dispatchEvent(new Event(moved))
  }, [])
  const replace = useCallback((href: string) => {
    history.replaceState(history.state, '', href)
    dispatchEvent(new Event(moved))
  }, [])
  const back = useCallback(() => history.back(), [])
  return { place, navigate, replace, back: history.state === cameFromPhone ? back : undefined }
}
