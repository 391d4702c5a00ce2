import type { Language } from '@sanxin/kernel'

const stored = 'sanxin.language'
const listeners = new Set<() => void>()

function read(): Language {
  const kept = globalThis.localStorage?.getItem(stored)
  if (kept === 'zh' || kept === 'en') return kept
  return globalThis.navigator?.language?.startsWith('zh') === false && globalThis.document !== undefined ? 'en' : 'zh'
}

let language: Language = read()

/** The language of this reader on this device: what was chosen, else the browser's. */
export const currentLanguage = (): Language => language

/** Chooses the language and keeps it on this device. */
export function setLanguage(chosen: Language): void {
  language = chosen
  globalThis.localStorage?.setItem(stored, chosen)
  for (const listener of listeners) listener()
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
