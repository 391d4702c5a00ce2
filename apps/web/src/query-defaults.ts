import { ProblemError } from '@sanxin/web/shared/api'
import type { DefaultOptions, QueryClient, QueryKey } from '@tanstack/react-query'

/** Answers serve half a minute; a rule that says no is not asked again, a lost connection twice. */
export const queryDefaults: DefaultOptions = {
  queries: {
    staleTime: 30_000,
    retry: (failures, cause) => cause instanceof ProblemError && !cause.isRefusal && failures < 2,
    refetchOnWindowFocus: false,
  },
  mutations: { retry: false },
}

/** A session that ended elsewhere shows at the next answer: the session is asked again, and the door shows the sign-in. */
export function askWhoIsSignedIn(client: QueryClient, cause: unknown, asked: QueryKey = []): void {
  if (cause instanceof ProblemError && cause.status === 401 && asked[0] !== '/api/session') {
    void client.invalidateQueries({ queryKey: ['/api/session'] })
  }
}
