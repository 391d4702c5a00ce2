import type { Facts } from '@sanxin/kernel'

/** The shape of a refusal as the server sends it (problem+json); anything may be absent when a proxy answered. */
interface ProblemBody {
  code?: string
  title?: string
  detail?: string
  facts?: Facts
  reference?: string
}

/** A refusal or a failure that came back for a request; its words are already in the reader's language. */
export class ProblemError extends Error {
  readonly status: number
  /** `column.code` of the catalogue; `network` without an answer, `failed` without words. */
  readonly code: string
  readonly title: string
  readonly detail: string | undefined
  readonly facts: Facts
  /** Number for the administrator. */
  readonly reference: string | undefined
  /** The whole answer, for members beyond the usual ones. */
  readonly body: Readonly<Record<string, unknown>>

  /** @param answer the parsed answer, or `{}`; a status of 0 says that there was none */
  constructor(status: number, answer: object) {
    const body = answer as ProblemBody
    super(body.title ?? body.code ?? `HTTP ${status}`)
    this.name = 'ProblemError'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'network' : 'failed')
    this.title = body.title ?? ''
    this.detail = body.detail
    this.facts = body.facts ?? {}
    this.reference = body.reference
    this.body = { ...body }
  }

  /** True when a rule says no; false when something of ours or of the network failed. */
  get isRefusal(): boolean {
    return this.status >= 400 && this.status < 500
  }
}

/** Reads a refusal out of an answer, whatever its body is. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text()
  const body = parse(text)
  return new ProblemError(response.status, body)
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
