import { type Static, type TProperties, type TSchema, Type } from 'typebox'

/** An object that refuses unknown properties; every body and answer of the contract is one. */
export const shape = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false })
export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
export const oneOf = <const V extends readonly string[]>(values: V) => Type.Unsafe<V[number]>(Type.Enum([...values]))

export const Uuid = Type.String({ format: 'uuid' })
/** Words of a person that must say something: blanks alone are none. */
export const Words = (minimum: number, maximum: number) =>
  Type.String({ minLength: minimum, maxLength: maximum, pattern: `\\S\\s*(\\S\\s*){${minimum - 1}}` })
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
export const Instant = Type.String({ description: 'ISO 8601 with offset' })
export const Count = Type.Integer({ minimum: 0 })
export const Text = { zh: Type.String(), en: Type.String() }
export const Bilingual = shape(Text)
/** A reason as code and facts; the words come from the table of the column, in the reader's language. */
export const Reason = shape({ code: Type.String(), zh: Type.String(), en: Type.String() })

/** A page of a keyset-ordered list. `total` counts the whole list in the reader's scope. */
export const pageOf = <S extends TSchema>(item: S) =>
  shape({ items: Type.Array(item), next: nullable(Type.String()), previous: nullable(Type.String()), total: Count, from: Count })
export const PageQuery = {
  after: Type.Optional(Type.String({ maxLength: 1_200, description: 'opaque cursor from `next` or `previous`' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
}
export type { Static }
