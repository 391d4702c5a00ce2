import type { BrowserContext } from 'playwright-core'

/** What the console may say without being a fault: the browser logs answers of our own that are no success. */
const expected = [/^Failed to load resource: the server responded with a status of 4\d\d/]

/**
 * Gathers what no page may cause: violations of the content policy, errors of scripts and on the console, answers 500 and above.
 * @returns the list, which grows while pages are open
 */
export async function gatherComplaints(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = []
  await context.exposeBinding('tellViolation', (_, text: string) => void complaints.push(`content policy: ${text}`))
  await context.addInitScript(() => {
    const tell = (globalThis as unknown as { tellViolation(text: string): void }).tellViolation
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      tell(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    )
  })
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !expected.some((form) => form.test(text))) complaints.push(`console: ${text}`)
  })
  context.on('weberror', (error) => void complaints.push(`script: ${error.error().message}`))
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${new URL(response.url()).pathname}`)
  })
  return complaints
}
