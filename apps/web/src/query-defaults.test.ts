import { ProblemError } from '@sanxin/web/shared/api'
import { QueryClient } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { askWhoIsSignedIn, queryDefaults } from './query-defaults.ts'

const retry = queryDefaults.queries?.retry as (failures: number, cause: Error) => boolean

it('asks again after a failure, never after a refusal', () => {
  expect(retry(0, new ProblemError(0, {}))).toBe(true)
  expect(retry(1, new ProblemError(503, {}))).toBe(true)
  expect(retry(2, new ProblemError(503, {}))).toBe(false)
  expect(retry(0, new ProblemError(409, {}))).toBe(false)
})

it('asks who is signed in when an answer says that nobody is, but not about that question itself', () => {
  const client = new QueryClient()
  const invalidate = vi.spyOn(client, 'invalidateQueries')
  askWhoIsSignedIn(client, new ProblemError(403, {}), ['/api/registry/units'])
  askWhoIsSignedIn(client, new ProblemError(401, {}), ['/api/session', {}, 'zh'])
  expect(invalidate).not.toHaveBeenCalled()
  askWhoIsSignedIn(client, new ProblemError(401, {}), ['/api/registry/units'])
  expect(invalidate).toHaveBeenCalledWith({ queryKey: ['/api/session'] })
})
