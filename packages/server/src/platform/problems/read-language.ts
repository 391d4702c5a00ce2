import type { Language } from '@sanxin/kernel'

/** The first of our languages that an Accept-Language header asks for; Chinese when it asks for neither. */
export function readLanguage(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((wish, i) => {
      const [tag = '', ...rest] = wish.trim().toLowerCase().split(';')
      const quality = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
      return { language: tag.split('-')[0], quality, i }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.i - b.i)
  const found = wishes.find(({ language }) => language === 'zh' || language === 'en')
  return found?.language === 'en' ? 'en' : 'zh'
}
