import type { PersonProfile } from './person-profile.ts'
import { sourceBit } from './person-row.ts'

/** A block of more pairs than this says nothing; the other keys find the pair if there is one. */
const largestBlock = 20_000
/** The name alone is a key only where it is rare. */
const largestNameBlock = 40

const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1)
  h ^= h >>> 15
  h = Math.imul(h, 0x85ebca77)
  return h ^ (h >>> 13)
}
const hashText = (seed: number, text: string): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

type Key = (profile: PersonProfile, emit: (hash: number) => void) => void

/** Two people are compared when they agree in one of these; the seed keeps the keys apart. */
const keys: readonly { name: string; largest: number; of: Key }[] = [
  {
    name: 'phone',
    largest: largestBlock,
    of: (p, emit) => {
      for (const phone of p.phones) emit(hashText(1, phone))
    },
  },
  { name: 'name and month of birth', largest: largestBlock, of: (p, emit) => eachName(p, 2, (hash) => eachMonth(p, hash, emit)) },
  {
    name: 'name and last digits',
    largest: largestBlock,
    of: (p, emit) => p.tail && eachName(p, 3, (hash) => emit(hashText(hash, p.tail!))),
  },
  { name: 'name and workplace', largest: largestBlock, of: (p, emit) => eachName(p, 4, (hash) => eachUnit(p, hash, emit)) },
  {
    name: 'name and first digits',
    largest: largestBlock,
    of: (p, emit) => p.prefix && eachName(p, 5, (hash) => emit(hashText(hash, p.prefix!))),
  },
  { name: 'birth date and last digits', largest: largestBlock, of: (p, emit) => p.tail && eachDay(p, hashText(6, p.tail), emit) },
  { name: 'first digits and birth date', largest: largestBlock, of: (p, emit) => p.prefix && eachDay(p, hashText(7, p.prefix), emit) },
  { name: 'birth date and workplace', largest: largestBlock, of: (p, emit) => eachDay(p, 8, (hash) => eachUnit(p, hash, emit)) },
  {
    name: 'first and last digits',
    largest: largestBlock,
    of: (p, emit) => p.tail && p.prefix && emit(hashText(hashText(9, p.prefix), p.tail)),
  },
  { name: 'name', largest: largestNameBlock, of: (p, emit) => eachName(p, 10, emit) },
]

type Use = (hash: number) => void
function eachName(profile: PersonProfile, seed: number, use: Use): void {
  for (const name of profile.names) if (!name.hasGap) use(hashText(seed, name.text))
}
function eachMonth(profile: PersonProfile, seed: number, use: Use): void {
  for (const birth of profile.births) use(hashText(seed, birth.slice(0, 6)))
}
function eachDay(profile: PersonProfile, seed: number, use: Use): void {
  for (const birth of profile.births) if (!birth.includes('?')) use(hashText(seed, birth))
}
function eachUnit(profile: PersonProfile, seed: number, use: Use): void {
  for (const unit of profile.units) use(hashText(seed, unit))
  for (const unit of profile.workplaces) use(hashText(seed, unit))
}

/** A list of numbers that grows without boxing them. */
class Numbers {
  private values = new Float64Array(1 << 16)
  length = 0
  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Float64Array(this.values.length * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.length++] = value
  }
  sorted(): Float64Array {
    return this.values.subarray(0, this.length).sort()
  }
}

/**
 * The pairs of profiles that are worth comparing, each once, as `a * profiles.length + b` with a < b, rising.
 * Two people of whom each has another social-insurance number, and no other source, are not compared.
 */
export function candidatePairs(profiles: readonly PersonProfile[]): Float64Array {
  const count = profiles.length
  const span = 2 ** Math.ceil(Math.log2(Math.max(2, count)))
  const isClosed = Uint8Array.from(profiles, (profile) =>
    profile.sources === sourceBit('insured-persons') && profile.personalNumbers.length > 0 ? 1 : 0,
  )
  const pairs = new Numbers()
  for (const key of keys) {
    const entries = new Numbers()
    for (let index = 0; index < count; index++) key.of(profiles[index]!, (hash) => entries.push((hash >>> 0) * span + index))
    const sorted = entries.sorted()
    for (let from = 0; from < sorted.length; ) {
      const hash = Math.floor(sorted[from]! / span)
      let to = from + 1
      while (to < sorted.length && Math.floor(sorted[to]! / span) === hash) to++
      if (to - from > 1) pairsOfBlock(sorted, from, to, span, count, isClosed, key.largest, pairs)
      from = to
    }
  }
  return withoutRepeats(pairs.sorted())
}

function pairsOfBlock(
  sorted: Float64Array,
  from: number,
  to: number,
  span: number,
  count: number,
  isClosed: Uint8Array,
  largest: number,
  pairs: Numbers,
): void {
  const open: number[] = []
  const closed: number[] = []
  let last = -1
  for (let at = from; at < to; at++) {
    const index = sorted[at]! % span
    if (index !== last) (isClosed[index] ? closed : open).push(index)
    last = index
  }
  if (open.length * (closed.length + open.length / 2) > largest) return
  for (let i = 0; i < open.length; i++) {
    const a = open[i]!
    for (let j = i + 1; j < open.length; j++) pairs.push(a * count + open[j]!)
    for (const b of closed) pairs.push(a < b ? a * count + b : b * count + a)
  }
}

function withoutRepeats(sorted: Float64Array): Float64Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  return sorted.subarray(0, kept)
}
