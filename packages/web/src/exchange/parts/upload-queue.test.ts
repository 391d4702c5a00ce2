import { describe, expect, it, vi } from 'vitest'
import { ProblemError } from '../../shared/api/index.ts'
import { createUploadQueue, type Upload } from './upload-queue.ts'

const file = (name: string) => new File(['a,b'], name)
const names = (uploads: readonly Upload[]) => uploads.map((one) => `${one.file.name} ${one.state}`)

/** A server that answers when it is told to. */
function heldServer() {
  const held = new Map<string, { done: () => void; fail: (cause: Error) => void }>()
  const keys: string[] = []
  const send = vi.fn((upload: Upload, onSent: (bytes: number) => void) => {
    keys.push(upload.key)
    onSent(1)
    return new Promise<void>((done, fail) => held.set(upload.file.name, { done, fail }))
  })
  return { send, keys, answer: async (name: string, cause?: Error) => (cause ? held.get(name)!.fail(cause) : held.get(name)!.done()) }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('createUploadQueue', () => {
  it('sends two at once, and each that arrives makes room for the next', async () => {
    const server = heldServer()
    const queue = createUploadQueue(server.send)
    queue.add('batch', { tables: [file('1.csv'), file('2.csv'), file('3.csv')], others: [file('说明.pdf')] })
    expect(names(queue.snapshot())).toEqual(['1.csv sending', '2.csv sending', '3.csv waiting', '说明.pdf not-a-table'])
    await server.answer('1.csv')
    await settled()
    expect(names(queue.snapshot())).toEqual(['2.csv sending', '3.csv sending', '说明.pdf not-a-table'])
  })
  it('keeps what stopped with its reason and sends it again under the same key', async () => {
    const server = heldServer()
    const queue = createUploadQueue(server.send)
    queue.add('batch', { tables: [file('1.csv')], others: [] })
    await server.answer('1.csv', new ProblemError(409, { code: 'exchange.file-twice' }))
    await settled()
    expect(queue.snapshot()[0]).toMatchObject({ state: 'stopped', problem: { code: 'exchange.file-twice' } })
    queue.retry(queue.snapshot()[0]!.key)
    expect(server.keys).toHaveLength(2)
    expect(new Set(server.keys).size).toBe(1)
    await server.answer('1.csv')
    await settled()
    expect(queue.snapshot()).toEqual([])
  })
})
