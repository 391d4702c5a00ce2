import { type Static, Type } from 'typebox'
import { shape } from '../shape/index.ts'

/** A refusal, media type application/problem+json. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String(),
    title: Type.String({ description: 'the sentence for the reader, in the language of Accept-Language' }),
    status: Type.Integer(),
    code: Type.String(),
    kind: Type.String(),
    facts: Type.Record(Type.String(), Type.Unknown()),
    reference: Type.String({ description: 'finds the request in the log' }),
  },
  { $id: 'ProblemDocument' },
)
export type ProblemDocument = Static<typeof ProblemDocument>

export const NoContent = Type.Null()
export const Done = shape({ done: Type.Literal(true) })
