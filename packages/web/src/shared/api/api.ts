import { newId } from '@sanxin/kernel'
import { currentLanguage } from '../language/language-store.ts'
import { address, type Query } from './address.ts'
import { ProblemError, problemOf } from './problem-error.ts'

export type CommandMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

interface GetOptions {
  query?: Query | object
  signal?: AbortSignal
}

interface CommandOptions {
  query?: Query | object
  /** UUIDv7 of this command; give the same again to repeat it without doing it twice. */
  key?: string
  signal?: AbortSignal
}

async function ask<Answer>(url: string, init: RequestInit): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(url, { credentials: 'same-origin', ...init })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ProblemError(0, {})
  }
  if (!response.ok) throw await problemOf(response)
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as Answer
}

const headers = (more: Record<string, string> = {}): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': currentLanguage() === 'zh' ? 'zh-CN' : 'en',
  ...more,
})

/** The server, as a screen sees it. Every method throws `ProblemError` when the answer is no. */
export const api = {
  /** Reads. */
  get: <Answer>(path: string, { query, signal }: GetOptions = {}): Promise<Answer> =>
    ask<Answer>(address(path, query), { headers: headers(), signal }),

  /** Changes something; repeated with the same key it takes effect once. */
  command: <Answer = void>(method: CommandMethod, path: string, body?: object, options: CommandOptions = {}): Promise<Answer> =>
    ask<Answer>(address(path, options.query), {
      method,
      headers: headers({
        'idempotency-key': options.key ?? newId(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      }),
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: options.signal,
    }),
}
