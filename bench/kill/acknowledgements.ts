import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'

/** One request and, once it came, the answer: `key` is the same for every repetition. */
export interface Sent {
  key: string
  what: string
  facts: Readonly<Record<string, string | number>>
}

/** The harness's own book: what was asked and what was acknowledged, each line on disk before anything else happens. */
export interface Acknowledgements {
  sent(request: Sent): void
  acknowledged(key: string, id: string): void
  close(): void
}

type Line = ({ line: 'sent' } & Sent) | { line: 'acknowledged'; key: string; id: string }

export function openAcknowledgements(path: string): Acknowledgements {
  const file = openSync(path, 'a')
  const write = (line: Line): void => {
    writeSync(file, `${JSON.stringify(line)}\n`)
    fsyncSync(file)
  }
  return {
    sent: (request) => write({ line: 'sent', ...request }),
    acknowledged: (key, id) => write({ line: 'acknowledged', key, id }),
    close: () => closeSync(file),
  }
}

/** Everything that was acknowledged, with the id that the product gave it. */
export function readAcknowledged(path: string): (Sent & { id: string })[] {
  const lines = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const sent = new Map(lines.filter((line) => line.line === 'sent').map((line) => [line.key, line]))
  return lines
    .filter((line) => line.line === 'acknowledged')
    .map(({ key, id }) => {
      const { what, facts } = sent.get(key)!
      return { key, what, facts, id }
    })
}
