import { createServer } from 'node:net'
import { startProblems } from './problems.ts'

/**
 * Requires that the port can be listened on, before anything slow begins.
 * @throws Problem `start.port-taken`, `start.port-forbidden`
 */
export async function requirePort(host: string, port: number): Promise<void> {
  const fault = await tryPort(host, port)
  if (!fault) return
  if (fault.code !== 'EADDRINUSE') throw startProblems.problem('port-forbidden', { port, detail: fault.code ?? fault.message })
  throw startProblems.problem('port-taken', { port, free: await nextFree(host, port + 1) })
}

async function nextFree(host: string, from: number): Promise<number> {
  for (let port = from; port < from + 50 && port <= 65_535; port++) if (!(await tryPort(host, port))) return port
  return 0
}

function tryPort(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
