import { LanguageProvider } from '@sanxin/ui'
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { currentLanguage, onLanguage } from './language-store.ts'

/** Puts the chosen language around the application and on the page. */
export function ReaderLanguage({ children }: { children: ReactNode }) {
  const language = useSyncExternalStore(onLanguage, currentLanguage)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return <LanguageProvider language={language}>{children}</LanguageProvider>
}

/** A switch kept on this device, as 大字 or the single-letter keys. */
export function useKeptSwitch(name: string, first: boolean): [boolean, (on: boolean) => void] {
  const key = `sanxin.${name}`
  const [on, setOn] = useState(() => {
    const kept = localStorage.getItem(key)
    return kept === null ? first : kept === 'yes'
  })
  const set = useCallback(
    (next: boolean) => {
      localStorage.setItem(key, next ? 'yes' : 'no')
      setOn(next)
    },
    [key],
  )
  return [on, set]
}
