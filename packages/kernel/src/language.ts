export type Language = 'zh' | 'en'
/** One text in both languages of the product. */
export interface Bilingual {
  zh: string
  en: string
}
