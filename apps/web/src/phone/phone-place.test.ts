import { expect, it } from 'vitest'
import { isOnPhone, phonePlaceOf, phoneTabOf } from './phone-place.ts'

it('reads the places of the phone out of their addresses', () => {
  expect(phonePlaceOf('/phone')).toEqual({ kind: 'today' })
  expect(phonePlaceOf('/phone/?from=desk')).toEqual({ kind: 'today' })
  expect(phonePlaceOf('/phone/units')).toEqual({ kind: 'units', search: '' })
  expect(phonePlaceOf('/phone/units?search=%E7%BF%94%E4%BD%B3')).toEqual({ kind: 'units', search: '翔佳' })
  expect(phonePlaceOf('/phone/units/0190')).toEqual({ kind: 'unit', id: '0190' })
  expect(phonePlaceOf('/phone/me')).toEqual({ kind: 'me' })
})
it('shows nothing under addresses that do not exist', () => {
  for (const address of ['/phone/outbox', '/phone/me/more', '/phone/units/0190/history']) {
    expect(phonePlaceOf(address), address).toEqual({ kind: 'unknown' })
  }
})
it('keeps a unit under its tab', () => {
  expect(phoneTabOf(phonePlaceOf('/phone/units/0190'))).toBe('units')
  expect(phoneTabOf(phonePlaceOf('/phone'))).toBe('today')
  expect(phoneTabOf(phonePlaceOf('/phone/outbox'))).toBeNull()
})
it('knows which addresses stay on the phone', () => {
  expect(['/phone', '/phone/me', '/phone?a=1'].every(isOnPhone)).toBe(true)
  expect(['/', '/units/0190', '/phones', 'https://example.invalid/phone'].some(isOnPhone)).toBe(false)
})
