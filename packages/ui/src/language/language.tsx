import { type Bilingual, type Facts, fillText, type Language } from '@sanxin/kernel'
import { createContext, type ReactNode, useCallback, useContext } from 'react'

const LanguageContext = createContext<Language>('zh')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export const useLanguage = (): Language => useContext(LanguageContext)

export type Say = (text: Bilingual, facts?: Facts) => string

/** Gives the reader's text of a bilingual pair, with `{name}` filled from the facts. */
export function useSay(): Say {
  const language = useLanguage()
  return useCallback((text, facts = {}) => fillText(text[language], facts), [language])
}
