import { useLanguage } from '@sanxin/ui'
import { useMemo } from 'react'
import { countInWords, rateInWords } from './counts.ts'
import { type DayOptions, formatAgo, formatDay, formatInstant, formatMonth } from './dates.ts'

/** Days, instants, counts and rates in the reader's language. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(
    () => ({
      day: (day: string | null | undefined, options?: DayOptions) => formatDay(day, language, options),
      month: (month: string) => formatMonth(month, language),
      instant: (instant: string | null | undefined, options?: DayOptions) => formatInstant(instant, language, options),
      ago: (instant: string) => formatAgo(instant, Date.now(), language),
      count: (count: number, unit: string) => countInWords(count, unit, language),
      rate: (numerator: number, denominator: number) => rateInWords(numerator, denominator, language),
    }),
    [language],
  )
}
