/** Days as whole numbers since 1970-01-01; the generator has no clock and takes its reference day as an argument. */
export type DayNumber = number

const millisecondsPerDay = 86_400_000

export const dayNumber = (text: string): DayNumber => Math.round(Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay)
export const dayOn = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay)

/** `2026-11-20` */
export const dayText = (day: DayNumber): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

/** The serial number by which a spreadsheet counts the same day. */
export const spreadsheetSerial = (day: DayNumber): number => day + 25_569

export const yearOf = (day: DayNumber): number => Number(dayText(day).slice(0, 4))
