import type { Page } from 'playwright-core'

/** What belongs to the interface and not to the data: heads, labels, buttons, navigation, sentences under titles. */
const interfaceParts = [
  'header',
  'nav',
  'h1',
  'h2',
  'h3',
  'th[scope=col]',
  'label',
  'legend',
  'button',
  'dt',
  '.sx-page-note',
  '.sx-note',
  '.sx-chip',
  'input[placeholder]',
].join(',')

/**
 * Texts of the interface that hold Chinese characters other than data.
 * @param data  words that may stand in Chinese wherever they occur: names of areas, of the account, of the district
 */
export async function chineseInterfaceTexts(page: Page, data: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate((selector) => {
    const isShown = (element: Element) =>
      !element.closest('[aria-hidden=true], [lang|=zh], td, tbody th, a.sx-crumb-data') || element.matches('[lang|=en]')
    return [...document.querySelectorAll(selector)].filter(isShown).map((element) => {
      const copy = element.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('[aria-hidden=true], [lang|=zh]')) hidden.remove()
      return element instanceof HTMLInputElement ? element.placeholder : (copy.textContent ?? '')
    })
  }, interfaceParts)
  const longFirst = [...data].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  const strip = (text: string): string => longFirst.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return [...new Set(texts.map((text) => text.trim()).filter((text) => /\p{Script=Han}/u.test(strip(text))))]
}
