import { dayOfSerial } from '@sanxin/kernel/codes'

/** How the numbers of a cell style are shown. */
export type NumberShape = 'number' | 'day' | 'moment' | 'time'

const two = (number: number): string => String(number).padStart(2, '0')

/** A number cell as text: dates as ISO, whole numbers without exponent, what the file itself has destroyed as it stands. */
export function numberText(raw: string, shape: NumberShape, date1904: boolean): string {
  const number = Number(raw)
  if (raw === '' || !Number.isFinite(number)) return raw
  if (shape !== 'number' && number >= 0 && number < 2_958_466) return momentText(date1904 ? number + 1462 : number, shape)
  if (Number.isInteger(number)) return Math.abs(number) < 2 ** 53 ? String(number) : raw
  if (/^-?\d+\.\d{1,12}$/.test(raw)) return raw
  return String(Number(number.toPrecision(15)))
}

function momentText(serial: number, shape: NumberShape): string {
  const seconds = Math.round((serial % 1) * 86_400)
  const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  if (shape === 'time' && serial < 1) return time
  const day = dayOfSerial(serial)
  return shape === 'day' || seconds === 0 ? day : `${day} ${time}`
}

const builtInDays = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47])

/** Tells from a number format whether its numbers are days or times. */
export function shapeOfFormat(id: number, code: string | undefined): NumberShape {
  if (code === undefined) return id === 22 ? 'moment' : builtInDays.has(id) ? 'day' : builtInTimes.has(id) ? 'time' : 'number'
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase()
  if (/general|[#0?]/.test(bare.replace(/[.]0+/g, '').replace(/ss\.0+/g, ''))) return 'number'
  const hasDay = /[yd年]|e/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare))
  const hasTime = /[hs]/.test(bare)
  return hasDay ? (hasTime ? 'moment' : 'day') : hasTime ? 'time' : 'number'
}
