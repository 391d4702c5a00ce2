import { newId } from '@sanxin/kernel'
import { useLanguage } from '@sanxin/ui'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Query } from './address.ts'
import { api, type CommandMethod } from './api.ts'
import { ProblemError } from './problem-error.ts'

export interface UseApiOptions<Answer> {
  /** False while the screen does not know yet what to ask. */
  enabled?: boolean
  /** Asks again after so many milliseconds, as long as the function says so. */
  refreshMs?: number | ((answer: Answer | undefined) => number | false)
  /** Keeps the last answer in sight while another page of it comes. */
  keepPrevious?: boolean
}

/**
 * One query of a screen: `useApi<UnitPage>('/api/registry/units', query)`.
 * Gives `data`, `error` (a `ProblemError` or null), `isPending`, `isFetching`, `isPlaceholderData`, `refetch`.
 */
export function useApi<Answer>(path: string, query: Query | object = {}, options: UseApiOptions<Answer> = {}) {
  const language = useLanguage()
  const { refreshMs } = options
  return useQuery<Answer, ProblemError>({
    queryKey: [path, query, language],
    queryFn: ({ signal }) => api.get<Answer>(path, { query, signal }),
    enabled: options.enabled,
    placeholderData: options.keepPrevious ? keepPreviousData : undefined,
    refetchInterval: typeof refreshMs === 'function' ? (asked) => refreshMs(asked.state.data) : refreshMs,
  })
}

export interface Command<Body> {
  method: CommandMethod
  path: string
  body?: Body
}

/**
 * A command of a screen: `const decide = useCommand<Decision, ReviewItem>()`, then `decide.mutate({ method, path, body })`.
 * A command that got no answer is repeated under its key when pressed again, so that it cannot take effect twice.
 * What it changed is asked again: all addresses that begin with one of `touches`, or everything.
 */
export function useCommand<Body extends object = object, Answer = void>(touches: readonly string[] = ['']) {
  const client = useQueryClient()
  const unanswered = useRef<{ same: string; key: string }>(undefined)
  return useMutation<Answer, ProblemError, Command<Body>>({
    mutationFn: async ({ method, path, body }) => {
      const same = JSON.stringify([method, path, body])
      const key = unanswered.current?.same === same ? unanswered.current.key : newId()
      unanswered.current = { same, key }
      try {
        const answer = await api.command<Answer>(method, path, body, { key })
        unanswered.current = undefined
        return answer
      } catch (cause) {
        if (cause instanceof ProblemError && cause.isRefusal) unanswered.current = undefined
        throw cause
      }
    },
    onSuccess: () =>
      client.invalidateQueries({
        predicate: (asked) => {
          const [path] = asked.queryKey
          return typeof path === 'string' && touches.some((touched) => path.startsWith(touched))
        },
      }),
  })
}
