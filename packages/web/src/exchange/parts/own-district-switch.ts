import { ProblemError } from '../../shared/api/index.ts'
import { answersForOwnData } from './own-data.ts'

/** Where the new district lies and the account that opens it; told once. */
export interface OwnDistrictAnswer {
  dataDir: string
  userName: string
  password: string
}

export type SwitchStage = 'resting' | 'asking' | 'restarting' | 'late' | 'back'

export interface SwitchState {
  stage: SwitchStage
  answer?: OwnDistrictAnswer
  problem?: ProblemError
  /** False when the new account has to be typed in by hand. */
  signedIn?: boolean
}

/** What the switch needs of the world around it. */
export interface SwitchWays {
  ask: (name: string) => Promise<OwnDistrictAnswer>
  /** GET /api/session */
  look: () => Promise<unknown>
  signIn: (answer: OwnDistrictAnswer) => Promise<unknown>
  wait: () => Promise<void>
}

/** Looks after which the reader is told how to start by hand; looking goes on. */
export const patience = 60

/**
 * Begins a district of one's own, waits until the server answers out of the new folder, and signs in there.
 * It lives outside the pages: the account is told once and must outlast a page that is drawn anew.
 */
export function createDistrictSwitch({ ask, look, signIn, wait }: SwitchWays) {
  let state: SwitchState = { stage: 'resting' }
  const listeners = new Set<() => void>()
  const set = (next: SwitchState) => {
    state = next
    for (const listener of listeners) listener()
  }

  async function answersFromThere(): Promise<boolean> {
    try {
      return answersForOwnData(await look())
    } catch (cause) {
      if (!(cause instanceof ProblemError)) throw cause
      return answersForOwnData(cause.body)
    }
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    rest: () => set({ stage: 'resting' }),
    /** @param onBack called when the new district answers */
    async begin(name: string, onBack: () => void): Promise<void> {
      set({ stage: 'asking' })
      let answer: OwnDistrictAnswer
      try {
        answer = await ask(name)
      } catch (cause) {
        if (!(cause instanceof ProblemError)) throw cause
        return set({ stage: 'resting', problem: cause })
      }
      set({ stage: 'restarting', answer })
      for (let looks = 1; !(await answersFromThere()); looks++) {
        if (looks === patience) set({ stage: 'late', answer })
        await wait()
      }
      const signedIn = await signIn(answer).then(
        () => true,
        () => false,
      )
      set({ stage: 'back', answer, signedIn })
      onBack()
    },
  }
}
