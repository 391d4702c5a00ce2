import type { Bilingual } from '@sanxin/kernel'
import { say } from './say.ts'

/** Said once, when a data folder gets its master key. */
export const sayNewKey = (file: string): void =>
  say({
    zh: `新的主密钥在 ${file}。请另存一份：丢了它，身份证号和电话就再也打不开。备份里没有它。`,
    en: `A new master key is in ${file}. Keep a copy elsewhere: without it ID numbers and phones can never be opened again. No backup holds it.`,
  })

/** A server of this version has known holes. */
export const oldDatabase = (version: string): Bilingual => ({
  zh: `PostgreSQL ${version} 低于有安全修补的版本，只供试用和测试。正式使用请装系统自带的新版，或设 DATABASE_URL。`,
  en: `PostgreSQL ${version} is older than the patched releases: for trials and tests only. For real use install your distribution's, or set DATABASE_URL.`,
})
