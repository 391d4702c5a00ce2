export interface TextPart {
  text: string
  differs: boolean
}

/**
 * Splits two texts into what they share and what differs, by code points, along their longest common subsequence.
 * A text above 400 code points is compared by its common beginning and end only.
 */
export function differences(left: string, right: string): { left: TextPart[]; right: TextPart[] } {
  const a = Array.from(left)
  const b = Array.from(right)
  const shared = a.length > 400 || b.length > 400 ? sharedEnds(a, b) : sharedSubsequence(a, b)
  return { left: parts(a, shared.left), right: parts(b, shared.right) }
}

interface Shared {
  left: boolean[]
  right: boolean[]
}

function sharedSubsequence(a: readonly string[], b: readonly string[]): Shared {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const shared: Shared = { left: a.map(() => false), right: b.map(() => false) }
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared.left[i++] = true
      shared.right[j++] = true
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return shared
}

function sharedEnds(a: readonly string[], b: readonly string[]): Shared {
  const shortest = Math.min(a.length, b.length)
  let head = 0
  while (head < shortest && a[head] === b[head]) head++
  let tail = 0
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const inside = (index: number, length: number) => index < head || index >= length - tail
  return { left: a.map((_, at) => inside(at, a.length)), right: b.map((_, at) => inside(at, b.length)) }
}

function parts(characters: readonly string[], shared: readonly boolean[]): TextPart[] {
  const result: TextPart[] = []
  characters.forEach((character, at) => {
    const differs = !shared[at]
    const last = result.at(-1)
    if (last && last.differs === differs) last.text += character
    else result.push({ text: character, differs })
  })
  return result
}
