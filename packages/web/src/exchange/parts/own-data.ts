/** Whether an answer of GET /api/session, a session or the 401 of the entrance, comes from a district that is not the demonstration. */
export const answersForOwnData = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'demo' in answer && answer.demo === false

/** Whether an address belongs to another server than this page; a page cannot look there by itself. */
export function isElsewhere(address: string | null, origin: string): boolean {
  if (address === null) return false
  return !URL.canParse(address, origin) || new URL(address, origin).origin !== origin
}
