import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Acknowledgements } from './acknowledgements.ts'
import type { MortalServer } from './mortal-server.ts'

interface Command {
  method: 'POST' | 'PUT'
  path: string
  /** JSON, or the bytes of a file */
  body?: object | Buffer
  /** what is asked, for the book of acknowledgements */
  what: string
  facts?: Readonly<Record<string, string | number>>
}

/** A refusal that the product gave, with its code. */
export class Refused extends Error {
  override name = 'Refused'
  code: string
  constructor(path: string, status: number, code: string) {
    super(`${path} ${status} ${code}`)
    this.code = code
  }
}

/** Bytes in one piece of an upload; small, so that a kill can fall between two. */
const piece = 16 * 1024
/** The product says 503 or "still running" while it starts or finishes a first attempt; then it is asked again. */
const again = new Set(['command.running'])

/** Asks until it is answered, over kills and restarts, every command under one key, as the product's own pages do. */
export async function signIn(server: MortalServer, book: Acknowledgements, account: { userName: string; password: string }) {
  let repeats = 0
  const cookie = await openSession(server.address, account)

  async function answered<Answer>(path: string, request: () => RequestInit): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      if (attempt > 0) repeats++
      await server.isUp()
      const response = await fetch(`${server.address}/api${path}`, request()).catch(() => undefined)
      const text = await response?.text().catch(() => undefined)
      if (response?.ok && text !== undefined) return JSON.parse(text) as Answer
      const code = text ? codeOf(text) : 'no answer'
      // Cut off in the middle or not answering: the next server is asked.
      if (response && text !== undefined && response.status < 500 && !again.has(code)) throw new Refused(path, response.status, code)
      await wait(50)
    }
  }

  return {
    repeats: () => repeats,
    get: <Answer>(path: string): Promise<Answer> => answered(path, () => ({ headers: { cookie } })),
    command: async <Answer extends { id: string }>({ method, path, body, what, facts = {} }: Command): Promise<Answer> => {
      const key = randomUUID()
      book.sent({ key, what, facts })
      const isFile = Buffer.isBuffer(body)
      const answer = await answered<Answer>(path, () => ({
        method,
        headers: {
          cookie,
          'idempotency-key': key,
          ...(body ? { 'content-type': isFile ? 'application/octet-stream' : 'application/json' } : {}),
        },
        ...(isFile ? { body: inPieces(body), duplex: 'half' } : body ? { body: JSON.stringify(body) } : {}),
      }))
      book.acknowledged(key, answer.id)
      return answer
    },
  }
}

export type StubbornClient = Awaited<ReturnType<typeof signIn>>

async function openSession(address: string, { userName, password }: { userName: string; password: string }): Promise<string> {
  const response = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName, password }),
  })
  if (!response.ok) throw new Error(`sign-in refused: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

function inPieces(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    async pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + piece))
      at += piece
      await wait(1)
    },
  })
}

function codeOf(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: string }).code)
  } catch {
    return 'no problem document'
  }
}
