import { bareCode } from './text.ts'

/**
 * Whether a spreadsheet has turned a long code into a number and lost its last digits, such as `3.69901E+17`.
 * What is lost cannot be told back, so nothing is ever guessed from it.
 */
export const isDestroyedNumber = (text: string): boolean => /^\d(\.\d*)?E\+?\d{1,3}$/i.test(bareCode(text).code)
