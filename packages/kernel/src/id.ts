declare const brand: unique symbol
/** A string that cannot be mistaken for another kind of id. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

/**
 * A new UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits; sorts by time of making.
 * @param now milliseconds since 1970
 */
export function newId<Kind extends string = string>(now: number = Date.now()): Id<Kind> {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16))
  let time = now
  for (let i = 5; i >= 0; i--) {
    bytes[i] = time % 256
    time = Math.floor(time / 256)
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

export type UnitId = Id<'unit'>
export type PersonId = Id<'person'>
export type AreaId = Id<'area'>
export type BuildingId = Id<'building'>
export type OrganisationId = Id<'organisation'>
export type BatchId = Id<'batch'>
export type FileId = Id<'file'>
export type AccountId = Id<'account'>
