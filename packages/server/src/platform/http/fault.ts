/** Something that went wrong on our side, for the log; the reader gets the reference alone. */
export interface Fault {
  reference: string
  route: string
  error: unknown
}

/** One JSON line on stderr. Addresses and bodies stay out: they carry names and numbers of people. */
export function logFault({ reference, route, error }: Fault): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level: 'error', reference, route, error: text })}\n`)
}
