/** Whether an answer of GET /api/session, a session or the 401 of the entrance, comes from a district that is not the demonstration. */
export const answersForOwnData = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'demo' in answer && answer.demo === false
