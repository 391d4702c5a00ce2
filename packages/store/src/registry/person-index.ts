import { parseIdNumber, parsePhone } from '@sanxin/kernel/codes'
import type { Keyring } from '../platform/sealed/index.ts'

/** The keyed index of an ID number in its 18-character form; undefined when the text is no certain ID number. */
export function idNumberIndex(keyring: Keyring, text: string): Buffer | undefined {
  const { value, certain } = parseIdNumber(text)
  return value && certain ? keyring.blindIndex('id_number', value) : undefined
}

/** The keyed index of a phone number; undefined when the text is no certain phone number. */
export function phoneIndex(keyring: Keyring, text: string): Buffer | undefined {
  const { value, certain } = parsePhone(text)
  return value && certain ? keyring.blindIndex('phone', value) : undefined
}
