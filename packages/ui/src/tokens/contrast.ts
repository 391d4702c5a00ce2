const channel = (value: number): number => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

/** Contrast of two colours `#RRGGBB` as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [pale, deep] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (pale! + 0.05) / (deep! + 0.05)
}
