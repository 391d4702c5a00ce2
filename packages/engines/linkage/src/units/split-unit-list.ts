const counted = /等\s*(?:共)?\s*([0-9０-９]+|[一二三四五六七八九十百]+)\s*[家个户](?:单位|企业|公司|组织|法人)*$/
const ownWords = /^(?:本单位|本企业|本公司|本组织|本社会组织|自身|同上|无|暂无|—+|-+|\/)$/

export interface UnitList {
  /** the names in their order, without blanks and endings */
  names: string[]
  /** the number that an ending such as `等5家企业` claims */
  claimed?: number
  /** true for 本单位 and 本企业: the organisation's own name says which unit is meant */
  own: boolean
}

const numerals = '零一二三四五六七八九'
function numberOf(text: string): number | undefined {
  const arabic = Number(text.normalize('NFKC'))
  if (Number.isInteger(arabic)) return arabic
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const value = (text.includes('十') ? 10 * (tens ? numerals.indexOf(tens) : 1) : 0) + (ones ? numerals.indexOf(ones) : 0)
  return value > 0 ? value : undefined
}

/** Splits the units that a cell lists with 、 ； ， or line breaks; brackets keep what they hold together. */
export function splitUnitList(text: string): UnitList {
  const trimmed = text.trim().replace(/[。.；;、，,\s]+$/, '')
  const ending = counted.exec(trimmed)
  const body = ending ? trimmed.slice(0, ending.index) : trimmed.replace(/等$/, '')
  const names: string[] = []
  let held = ''
  let depth = 0
  for (const char of body) {
    if (/[(（【[]/.test(char)) depth++
    if (/[)）】\]]/.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[、；;，,|\n\r]/.test(char)) {
      names.push(held)
      held = ''
    } else held += char
  }
  names.push(held)
  const kept = names.map((name) => name.trim().replace(/^[(（]?\d{1,2}[.．)）、]\s*/, '')).filter((name) => name !== '')
  const own = kept.length === 0 || (kept.length === 1 && ownWords.test(kept[0]!))
  const claimed = ending ? numberOf(ending[1]!) : undefined
  return { names: own ? [] : kept, own: own && text.trim() !== '无', ...(claimed === undefined ? {} : { claimed }) }
}
