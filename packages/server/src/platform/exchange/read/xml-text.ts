const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Text of XML with its entities and CDATA sections resolved, and Excel's `_x000D_` escapes undone.
 * Null characters, which no database keeps, are left out, and half characters marked as lost.
 */
export function xmlText(raw: string): string {
  let text = raw
  if (text.includes('<![CDATA[')) text = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => inner.replaceAll('&', '&amp;'))
  if (text.includes('&')) {
    text = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
  }
  if (text.includes('_x')) text = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  if (text !== raw) text = text.replaceAll('\0', '').toWellFormed()
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  return text
}

/** The value of an attribute inside one tag, without its entities resolved; undefined when it is absent. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.search(new RegExp(`[\\s:]${name}\\s*=`))
  if (at < 0) return undefined
  const quoteAt = tag.slice(at).search(/["']/) + at
  const end = tag.indexOf(tag[quoteAt]!, quoteAt + 1)
  return end < 0 ? undefined : tag.slice(quoteAt + 1, end)
}

/** Text of all `<t>` of a string item: rich-text runs joined, phonetic parts (`<rPh>`) left out. */
export function itemText(item: string): string {
  const body = item.includes('<rPh') ? item.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : item
  let text = ''
  let at = 0
  for (;;) {
    const open = body.indexOf('<t', at)
    if (open < 0) break
    const tagEnd = body.indexOf('>', open)
    if (tagEnd < 0) break
    const letter = body.charCodeAt(open + 2)
    if (body[tagEnd - 1] === '/' || (letter !== 62 && letter > 32)) {
      at = tagEnd + 1
      continue
    }
    const close = body.indexOf('</t>', tagEnd)
    if (close < 0) break
    text += body.slice(tagEnd + 1, close)
    at = close + 4
  }
  return xmlText(text)
}
