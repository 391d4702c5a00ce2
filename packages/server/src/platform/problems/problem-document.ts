import type { ProblemDocument } from '@sanxin/contract/platform/problem'
import type { Language, Problem } from '@sanxin/kernel'
import { statusOf } from './status.ts'

/** A refusal as RFC 9457 tells it, in the reader's language. */
export const problemDocument = (problem: Problem, language: Language, reference: string): ProblemDocument => ({
  type: `/api/problems/${problem.code}`,
  title: problem.text(language),
  status: statusOf(problem),
  code: problem.code,
  kind: problem.kind,
  facts: { ...problem.facts },
  reference,
})
