import { afterEach, describe, expect, it, vi } from 'vitest'
import { setLanguage } from '../language/language-store.ts'
import { api } from './api.ts'
import { ProblemError } from './problem-error.ts'

const answering = (status: number, body: string) => {
  const calls: [string, RequestInit][] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push([url, init])
    return new Response(body, { status })
  })
  return calls
}
afterEach(() => {
  vi.unstubAllGlobals()
  setLanguage('zh')
})

describe('api', () => {
  it('reads with a query and in the language of the reader', async () => {
    const calls = answering(200, '{"total":3}')
    setLanguage('en')
    expect(await api.get('/api/registry/units', { query: { due: 'single' } })).toEqual({ total: 3 })
    expect(calls[0]?.[0]).toBe('/api/registry/units?due=single')
    expect(calls[0]?.[1].headers).toMatchObject({ 'accept-language': 'en' })
  })
  it('gives every command a key of its own, or the one it is told', async () => {
    const own = answering(200, '')
    await api.command('POST', '/api/session', { userName: 'a' })
    await api.command('DELETE', '/api/session', undefined, { key: 'k' })
    expect(own[0]?.[1].headers).toMatchObject({ 'idempotency-key': expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/) })
    expect(own[0]?.[1].body).toBe('{"userName":"a"}')
    expect(own[1]?.[1].headers).toMatchObject({ 'idempotency-key': 'k' })
    expect(own[1]?.[1].headers).not.toHaveProperty('content-type')
  })
  it('turns problem+json into a refusal with its words and facts', async () => {
    answering(409, '{"code":"linkage.decided","title":"已经定了","facts":{"by":"周敏"}}')
    const refusal = await api.get('/api/x').catch((cause: unknown) => cause)
    expect(refusal).toBeInstanceOf(ProblemError)
    expect(refusal).toMatchObject({ status: 409, code: 'linkage.decided', title: '已经定了', facts: { by: '周敏' }, isRefusal: true })
  })
  it('survives an answer that is not JSON, and no answer at all', async () => {
    answering(502, '<html>')
    expect(await api.get('/api/x').catch((cause: unknown) => cause)).toMatchObject({ status: 502, code: 'failed', isRefusal: false })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    expect(await api.get('/api/x').catch((cause: unknown) => cause)).toMatchObject({ status: 0, code: 'network', isRefusal: false })
  })
})
