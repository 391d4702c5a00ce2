import { expect, it } from 'vitest'
import { whomToCall } from './whom-to-call.ts'

const fact = (field: string, value: string | null) => ({ field, value, shown: null })
const phone = fact('phone', '168****6938')

it('asks for the contact before the legal representative', () => {
  const facts = [fact('legalPerson', '陆思远'), fact('contact', '周敏'), phone]
  expect(whomToCall(facts)).toEqual({ name: '周敏', phoneMasked: '168****6938' })
  expect(whomToCall([fact('legalPerson', '陆思远'), fact('contact', null), phone])?.name).toBe('陆思远')
})
it('takes a number without a name, and a name without a number', () => {
  expect(whomToCall([phone])).toEqual({ name: null, phoneMasked: '168****6938' })
  expect(whomToCall([fact('contact', '周敏')])).toEqual({ name: '周敏', phoneMasked: null })
})
it('reads a value that comes in words only', () => {
  const shown = { zh: '168****6938', en: '168****6938' }
  expect(whomToCall([{ field: 'phone', value: null, shown }])?.phoneMasked).toBe('168****6938')
})
it('knows nobody where the facts name nobody', () => {
  expect(whomToCall([fact('name', '云汀沃芮'), fact('phone', null)])).toBeNull()
})
