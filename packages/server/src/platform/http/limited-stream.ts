import { type Readable, Transform } from 'node:stream'
import { httpProblems } from './problems.ts'

/** Counts the bytes that really arrive and ends the stream with Problem `http.too-large` when they are too many. */
export function limitedStream(stream: Readable, limit: number): Readable {
  let seen = 0
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > limit) done(httpProblems.problem('too-large', { limit }))
      else done(null, chunk)
    },
  })
  stream.on('error', (error) => counter.destroy(error))
  return stream.pipe(counter)
}
