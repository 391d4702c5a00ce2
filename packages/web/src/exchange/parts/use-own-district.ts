import { useEffect, useState } from 'react'
import { api, ProblemError, useCommand } from '../../shared/api/index.ts'
import { answersForOwnData, isElsewhere } from './own-data.ts'

/** How the server answers: how to start the new folder by hand, and where it will be. */
export interface OwnDistrictAnswer {
  command: string
  address: string | null
}

export type OwnDistrictStage = 'resting' | 'asking' | 'restarting' | 'late' | 'elsewhere' | 'back'

const lookAgainMs = 1_000
/** Looks after which the reader is told how to start by hand; looking goes on. */
const patience = 40

/** Begins a district of one's own, then waits until the server answers out of the new folder and opens it. */
export function useOwnDistrict() {
  const command = useCommand<{ name: string }, OwnDistrictAnswer>([])
  const [stage, setStage] = useState<OwnDistrictStage>('resting')
  const answer = command.data

  const begin = (name: string) => {
    setStage('asking')
    command.mutate(
      { method: 'POST', path: '/api/district/own', body: { name } },
      {
        onSuccess: ({ address }) => setStage(isElsewhere(address, location.origin) ? 'elsewhere' : 'restarting'),
        onError: () => setStage('resting'),
      },
    )
  }

  const looking = stage === 'restarting' || stage === 'late'
  useEffect(() => {
    if (!looking) return
    let looks = 0
    const timer = setInterval(async () => {
      looks++
      if (
        await api
          .get('/api/session')
          .then(answersForOwnData, (cause: unknown) => cause instanceof ProblemError && answersForOwnData(cause.body))
      ) {
        clearInterval(timer)
        setStage('back')
        location.assign(answer?.address ?? '/')
      } else if (looks === patience) setStage('late')
    }, lookAgainMs)
    return () => clearInterval(timer)
  }, [looking, answer])

  return { begin, stage, answer, problem: command.error }
}
