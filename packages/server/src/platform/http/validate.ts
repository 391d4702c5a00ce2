import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { httpProblems } from './problems.ts'

/** Parts of a request that are text by nature; their numbers and lists are read before they are checked. */
const textual = new Set(['querystring', 'params', 'headers'])

/**
 * Checks one part of a request. Bodies are taken literally: no number from text, no default filled in, nothing dropped.
 * Errors become Problem `http.invalid-request`, which names the place and not the value.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const checker = Compile(schema)
  const part = httpPart ?? 'body'
  return (data: unknown) => {
    const value = textual.has(part) ? Value.Convert(schema, withLists(schema, data)) : data
    const refused = (where: string, what: string) => ({
      error: httpProblems.problem('invalid-request', { part: part === 'querystring' ? 'query' : part, where, what }),
    })
    const broken = brokenText(value)
    if (broken !== undefined) return refused(broken || '/', 'contains a character that no text has')
    if (checker.Check(value)) return { value }
    const [first] = checker.Errors(value)
    return refused(first?.instancePath || '/', first?.message ?? 'unexpected')
  }
}

/** Where text holds a null character or half a character, which the database cannot keep; undefined when none does. */
function brokenText(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenText(inner, `${path}/${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** A parameter given once is a list of one where a list is expected. */
function withLists(schema: TSchema, data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('properties' in schema)) return data
  const properties = schema.properties as Record<string, { type?: string }>
  const lists = Object.entries({ ...data }).map(([name, value]) => [
    name,
    properties[name]?.type === 'array' && !Array.isArray(value) ? [value] : value,
  ])
  return Object.fromEntries(lists)
}

/**
 * Writes an answer and makes sure that it is the one promised: an undescribed field never leaves.
 * @param strict true: a mismatch is a fault; false: what is not described is cut off and the mismatch reported
 */
export function answerWriter(schema: TSchema, strict: boolean, report: (text: string) => void): (data: unknown) => string {
  const checker = Compile(schema)
  return (data) => {
    if (checker.Check(data)) return JSON.stringify(data)
    const [first] = checker.Errors(data)
    const mismatch = `The answer does not fit its contract at ${first?.instancePath || '/'}: ${first?.message}.`
    if (strict) throw new Error(mismatch)
    report(mismatch)
    return JSON.stringify(Value.Clean(schema, structuredClone(data)))
  }
}
