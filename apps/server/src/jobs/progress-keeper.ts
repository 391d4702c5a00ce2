import type { Progress } from '@sanxin/contract/platform/exchange'
import type { Clock } from '@sanxin/kernel'

/** At most this often is progress written down, milliseconds. */
const interval = 700

/**
 * Turns "so many of so many" into progress with rate and time left, and hands it on at most every 0.7 s.
 * `keep` is never called twice at once; `end` waits for the last call.
 */
export function progressKeeper(clock: Clock, keep: (progress: Progress) => Promise<void>) {
  let step: Progress['step'] = 'waiting'
  let began = clock.now()
  let kept = 0
  let running: Promise<void> = Promise.resolve()
  let isBusy = false
  return {
    tell(next: Progress['step'], done: number, total: number): void {
      const now = clock.now()
      if (next !== step) [step, began] = [next, now]
      if (isBusy || (now - kept < interval && done < total)) return
      const seconds = (now - began) / 1000
      const perSecond = seconds > 0.5 ? Math.round(done / seconds) : 0
      const secondsLeft = perSecond > 0 ? Math.ceil((total - done) / perSecond) : null
      kept = now
      isBusy = true
      running = keep({ step, done, total, perSecond, secondsLeft })
        .catch(() => {})
        .finally(() => {
          isBusy = false
        })
    },
    end: (): Promise<void> => running,
  }
}
