import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditCodeCheck,
  halfWidth,
  idNumberCheck,
  isDestroyedNumber,
  maskIdNumber,
  maskName,
  maskPhone,
  orgCodeCheck,
  parseCreditCode,
  parseDay,
  parseIdNumber,
  parseOrgCode,
  parsePhone,
} from './index.ts'

const wide = (text: string): string => Array.from(text, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('')

describe('credit code', () => {
  const code = '91000000MA0000000N'
  it.each([
    [code, []],
    [`${code}  `, ['blanks']],
    ['91000000ma0000000n', ['case']],
    [wide(code), ['width']],
    [`'${code}`, ['apostrophe']],
    ['91OOOOOOMA00OOOOON', ['look-alike']],
    ['9I000000MA00000X0H'.replace('I', '2'), []],
    ['910000 00MA 0000000N', ['blanks']],
  ])('reads %s with certainty', (text, repaired) => {
    expect(parseCreditCode(text)).toMatchObject({ value: text.startsWith('92') ? '92000000MA00000X0H' : code, certain: true, repaired })
  })

  it('keeps a code with a wrong check digit, uncertain', () => {
    expect(parseCreditCode('91000000MA0000000P')).toMatchObject({ value: '91000000MA0000000P', certain: false, problem: 'check-digit' })
  })

  it('knows the other codes of a unit', () => {
    expect(parseCreditCode('369901000012345')).toMatchObject({ form: 'old-registration-number', problem: 'other-code', certain: false })
    expect(parseCreditCode('MA04M4CL-X')).toMatchObject({ form: 'organisation-code', value: 'MA04M4CLX' })
  })

  it('never guesses a destroyed number', () => {
    expect(parseCreditCode('9.1E+17')).toEqual({ certain: false, repaired: [], problem: 'destroyed' })
    expect(parseCreditCode('')).toMatchObject({ problem: 'empty' })
    expect(parseCreditCode('9100000')).toMatchObject({ problem: 'length' })
  })

  it('finds every single wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const body = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }).map((one) => one.join(''))
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), (text, at, other) => {
        const right = text + creditCodeCheck(text)
        expect(parseCreditCode(right).certain).toBe(true)
        const wrong = right.slice(0, at) + other + right.slice(at + 1)
        expect(parseCreditCode(wrong).certain).toBe(wrong === right)
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) },
    )
  })
})

describe('organisation code', () => {
  it('reads it with or without hyphen', () => {
    const code = `MA04M4CL${orgCodeCheck('MA04M4CL')}`
    expect(parseOrgCode(`${code.slice(0, 8)}-${code[8]}`)).toMatchObject({ value: code, certain: true, repaired: ['hyphen'] })
    expect(parseOrgCode(code.toLowerCase())).toMatchObject({ value: code, certain: true })
  })
  it('marks a wrong check digit', () => {
    const wrong = orgCodeCheck('12345678') === '1' ? '2' : '1'
    expect(parseOrgCode(`12345678-${wrong}`)).toMatchObject({ certain: false, problem: 'check-digit' })
  })
})

describe('ID number', () => {
  it.each([
    ['99999919851231018X', '99999919851231018X'],
    ['99999919851231018x', '99999919851231018X'],
    [wide('999999199001010016'), '999999199001010016'],
    ["'999999199001010016", '999999199001010016'],
    ['999999 19900101 0016', '999999199001010016'],
    ['999999900101001', '999999199001010016'],
  ])('reads %s', (text, value) => {
    expect(parseIdNumber(text)).toMatchObject({ value, certain: true })
  })

  it('tells birth date and sex', () => {
    expect(parseIdNumber('999999199001010024')).toMatchObject({ birthDate: '1990-01-01', sex: 'female' })
    expect(parseIdNumber('999999200002290035')).toMatchObject({ birthDate: '2000-02-29', sex: 'male' })
  })

  it('keeps what a mask leaves', () => {
    expect(parseIdNumber('369901********1234')).toMatchObject({
      problem: 'masked',
      masked: { prefix: '369901', suffix: '1234', length: 18 },
    })
    expect(parseIdNumber('3699**********467X')).toMatchObject({ masked: { prefix: '3699', suffix: '467X', length: 18 } })
    expect(parseIdNumber('369901********1234').value).toBeUndefined()
  })

  it.each(['3.69901E+17', '３．６９９０１Ｅ＋１７', '369901199001010000'.replace('0000', '1000')])('calls %s destroyed', (text) => {
    const parsed = parseIdNumber(text)
    expect(parsed.value).toBeUndefined()
    expect(parsed.problem).toBe('destroyed')
  })

  it('is uncertain about a wrong digit or an impossible date', () => {
    expect(parseIdNumber('999999199001010017')).toMatchObject({ certain: false, problem: 'check-digit' })
    const body = '99999919900231001'
    expect(parseIdNumber(body + idNumberCheck(body))).toMatchObject({ certain: false, problem: 'date' })
    expect(parseIdNumber('王小明')).toMatchObject({ certain: false, problem: 'form' })
  })
})

describe('phone', () => {
  it.each([
    ['16366233148', ['16366233148']],
    ['168 3382 3475', ['16833823475']],
    ['154-3378-1608', ['15433781608']],
    ['+8616936117984', ['16936117984']],
    ['16369432369.0', ['16369432369']],
    ['16369432369/16450724880', ['16369432369', '16450724880']],
    ['16369432369 16450724880', ['16369432369', '16450724880']],
    ['1636943236916450724880', ['16369432369', '16450724880']],
    ['0791-88123456', ['079188123456']],
    ['0791-88123456转801', ['079188123456']],
    ['（0791）88123456、16450724880', ['079188123456', '16450724880']],
    ['１６３６６２３３１４８', ['16366233148']],
    ['8812 3456', ['88123456']],
  ])('reads %s', (text, values) => {
    expect(parsePhone(text).values).toEqual(values)
  })
  it('prefers the mobile and refuses what is none', () => {
    expect(parsePhone('0791-88123456/16450724880').value).toBe('16450724880')
    expect(parsePhone('1645072488')).toMatchObject({ values: [], problem: 'length' })
    expect(parsePhone('0036100007').values).toEqual([])
    expect(parsePhone('138****1234')).toMatchObject({ problem: 'masked', masked: { prefix: '138', suffix: '1234', length: 11 } })
  })
})

describe('day', () => {
  it.each([
    ['1990.01.02', '1990-01-02', 'day'],
    ['1990-1-2', '1990-01-02', 'day'],
    ['1990/1/2', '1990-01-02', 'day'],
    ['19900102', '1990-01-02', 'day'],
    ['1990年1月2日', '1990-01-02', 'day'],
    ['１９９０年１月２日', '1990-01-02', 'day'],
    ['一九九〇年十二月二十一日', '1990-12-21', 'day'],
    ['1990-01-02 00:00:00', '1990-01-02', 'day'],
    ['38234', '2004-09-04', 'day'],
    ['1990.01', '1990-01', 'month'],
    ['199001', '1990-01', 'month'],
    ['1990年1月', '1990-01', 'month'],
    ['1990', '1990', 'year'],
    ['1990年', '1990', 'year'],
  ])('reads %s', (text, value, precision) => {
    expect(parseDay(text)).toMatchObject({ value, precision, certain: true })
  })
  it('does not know whether 1990.1 is January or a torn October', () => {
    expect(parseDay('1990.1')).toMatchObject({ value: '1990-01', certain: false })
  })
  it.each(['1990.02.30', '1990-13-01', '长期', '3670', ''])('takes %s for no day', (text) => {
    expect(parseDay(text).value).toBeUndefined()
  })
})

describe('text', () => {
  it('makes full width half and leaves Chinese signs', () => {
    expect(halfWidth('ＡＢ１２（某）　。、·')).toBe('AB12(某) 。、·')
  })
  it('recognises destroyed numbers only', () => {
    expect(['3.69901E+17', '3.7e17', '9E+17'].map(isDestroyedNumber)).toEqual([true, true, true])
    expect(['369901199001010016', 'MA5E+12', '1990.01'].map(isDestroyedNumber)).toEqual([false, false, false])
  })
  it('masks by characters, not by code units', () => {
    expect(maskName('𠮷野')).toBe('𠮷*')
    expect(maskName('欧阳小明')).toBe('欧***')
    expect(maskPhone('16366233148')).toBe('163****3148')
    expect(maskIdNumber('999999199001010016')).toBe('9999**********0016')
    expect(maskIdNumber('12345')).toBe('*****')
  })
})
