import type { Bilingual } from '@sanxin/kernel'
import type { Session } from '@sanxin/web/shared/session'

/** Where a session works: its areas, each once, or the whole district. */
export function scopeWords({ scopes, district }: Pick<Session, 'scopes' | 'district'>): Bilingual {
  const whole = scopes.some(({ mode }) => mode === 'whole')
  const names = whole ? [] : [...new Set(scopes.flatMap(({ areaName }) => areaName ?? []))]
  if (names.length > 0) return { zh: names.join('、'), en: names.join(', ') }
  return { zh: district ?? '全区', en: district ?? 'the whole district' }
}
