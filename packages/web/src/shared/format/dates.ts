import { dayOf, type Language } from '@sanxin/kernel'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const hour = 3_600_000

/** Today in China, as `2026-11-21`. */
export const today = (): string => dayOf(Date.now())

function parts(day: string): { year: number; month: number; date: number } {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1, date: date ?? 1 }
}

export interface DayOptions {
  /** The day of reading; within its year the year is left out. */
  now?: string
  /** Deadlines carry their weekday. */
  weekday?: boolean
  /** Always with the year. */
  full?: boolean
}

/** A day `2026-11-21` in words: 11月21日, 2025年3月2日, 21 Nov 2026; nothing for null. */
export function formatDay(day: string | null | undefined, language: Language, options: DayOptions = {}): string {
  if (!day) return ''
  const { year, month, date } = parts(day)
  const sameYear = !options.full && year === parts(options.now ?? today()).year
  const weekday = options.weekday ? ` ${weekdays[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()]}` : ''
  if (language === 'en') return `${date} ${months[month - 1]}${sameYear ? '' : ` ${year}`}${weekday}`
  return `${sameYear ? '' : `${year}年`}${month}月${date}日${weekday}`
}

/** A month `2026-09` or a day of it: 2026年9月, Sep 2026. */
export function formatMonth(month: string, language: Language): string {
  const { year, month: number } = parts(`${month.slice(0, 7)}-01`)
  return language === 'zh' ? `${year}年${number}月` : `${months[number - 1]} ${year}`
}

/** An instant in China: 11月21日 17:00. */
export function formatInstant(instant: string | null | undefined, language: Language, options: DayOptions = {}): string {
  if (!instant) return ''
  const time = Date.parse(instant)
  return `${formatDay(dayOf(time), language, options)} ${clockOf(time)}`
}

/** The time of day in China, 24 hours: 9:12. */
export function formatTime(instant: string): string {
  return clockOf(Date.parse(instant))
}

function clockOf(time: number): string {
  const shifted = new Date(time + 8 * hour)
  return `${shifted.getUTCHours()}:${String(shifted.getUTCMinutes()).padStart(2, '0')}`
}

/** How long ago, for a tooltip beside the date; null beyond a week: 刚刚, 12 分钟前, 昨天 17:00. */
export function formatAgo(instant: string, now: number, language: Language): string | null {
  const time = Date.parse(instant)
  const minutes = Math.floor((now - time) / 60_000)
  if (minutes < 0) return null
  const zh = language === 'zh'
  if (minutes < 1) return zh ? '刚刚' : 'just now'
  if (minutes < 60) return zh ? `${minutes} 分钟前` : `${minutes} min ago`
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(time))) / (24 * hour))
  if (days === 0) return zh ? `${Math.floor(minutes / 60)} 小时前` : `${Math.floor(minutes / 60)} h ago`
  if (days === 1) return zh ? `昨天 ${clockOf(time)}` : `yesterday ${clockOf(time)}`
  if (days > 7) return null
  return zh ? `${days} 天前` : `${days} days ago`
}
