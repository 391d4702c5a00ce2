import { halfWidth } from './text.ts'

/** `3699**********1234`: neither the birth date nor the district of the first registration is shown; a text that is too short becomes stars altogether. */
export function maskIdNumber(text: string): string {
  const letters = Array.from(halfWidth(text).trim())
  if (letters.length < 12) return '*'.repeat(letters.length)
  return letters.slice(0, 4).join('') + '*'.repeat(letters.length - 8) + letters.slice(-4).join('')
}

/** `138****1234` */
export function maskPhone(text: string): string {
  const letters = Array.from(halfWidth(text).replace(/\s/g, ''))
  if (letters.length < 7) return '*'.repeat(letters.length)
  return letters.slice(0, 3).join('') + '*'.repeat(letters.length - 7) + letters.slice(-4).join('')
}

/** The first character and a star for each other one; a rare character counts as one. */
export function maskName(text: string): string {
  const letters = Array.from(text.trim())
  return letters.slice(0, 1).join('') + '*'.repeat(Math.max(0, letters.length - 1))
}
