import { ProblemError } from '@sanxin/web/shared/api'
import type { DefaultOptions } from '@tanstack/react-query'

/** Answers serve half a minute; a rule that says no is not asked again, a lost connection twice. */
export const queryDefaults: DefaultOptions = {
  queries: {
    staleTime: 30_000,
    retry: (failures, cause) => cause instanceof ProblemError && !cause.isRefusal && failures < 2,
    refetchOnWindowFocus: false,
  },
  mutations: { retry: false },
}
