import type { PlaceWords } from './place-words.ts'
import { plainName } from './plain-name.ts'

export interface UnitName {
  /** the whole name in plain spelling */
  plain: string
  /** places in front of the brand or in brackets, as they follow one another */
  region: string
  /** brand and trade: the name without places, legal form and branch */
  core: string
  /** legal form with its modifiers, `有限责任公司` written as `有限公司`; empty when the name does not say */
  form: string
  /** the words that make it a branch, `澄东分公司`; empty for a unit of its own */
  branch: string
}

const branchTail =
  /^(.{3,}?(?:公司|集团|企业|厂|店|行|所|院|校|协会)|.{4,}?)((?:第?[一二三四五六七八九十\d]{1,3}|.{0,8}?)(?:分公司|分店|分行|分部|分院|分校|分所|分厂|支行|支公司|营业部|营业厅|办事处|代表处|子公司))$/
const branchOnly = /^(.{2,}?)(分公司|分店|分行|分部|分院|分校|分所|分厂|支公司|办事处|代表处)$/
const formTail =
  /(?:\((?:有限合伙|普通合伙|特殊普通合伙)\)|(?:集团|控股|发展|开发|实业集团|股份)*(?:股份|集团)?有限责任公司|(?:集团|控股|发展|开发|股份)*(?:股份|集团)?有限公司|(?:集团|股份)*股份公司|(?:集团|开发|发展)*总公司|集团公司|公司)$/
const partnership = /(?:企业|合伙企业|合伙)?\((?:有限合伙|普通合伙|特殊普通合伙)\)$|合伙企业$/
const looseEnd = /(?:发展|集团|控股|开发)+$/
const remark = /\((?:已撤销|撤销|注销|已注销|停业|筹|筹建|原名?|原[^)]*|曾用名[^)]*|门头|暂停营业|新|老)\)/g

const oneForm = (form: string): string =>
  form
    .replace('有限责任公司', '有限公司')
    .replace('股份公司', '股份有限公司')
    .replace('股份股份', '股份')
    .replace(/^公司$/, '')

/** Reads the name of a unit as departments write it. `places` are those of the data, see `learnPlaces`. */
export function parseUnitName(text: string, places: PlaceWords): UnitName {
  const plain = plainName(text)
    .replace(remark, '')
    .replace(/[,，。.、;；:：]+$/, '')
  const { head, branch } = splitBranch(plain, places)
  const partner = partnership.exec(head)
  const formText = partner?.[0] ?? formTail.exec(head)?.[0] ?? ''
  let rest = formText ? head.slice(0, head.length - formText.length) : head
  const regions: string[] = []
  rest = rest.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    if (isPlaces(inside, places)) regions.push(inside)
    else if (inside !== '集团') return inside
    return ''
  })
  for (let length = places.lengthAt(rest); length > 0 && rest.length - length >= 2; length = places.lengthAt(rest)) {
    regions.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  const loose = rest.length >= 5 ? looseEnd.exec(rest)?.[0] : undefined
  if (loose) rest = rest.slice(0, -loose.length)
  const form = partner ? '合伙企业' : oneForm(formText && loose ? loose + formText : formText)
  return { plain, region: regions.join(''), core: rest || head, form, branch }
}

/** Whether the text is nothing but places, one behind the other. */
function isPlaces(text: string, places: PlaceWords): boolean {
  let rest = text
  while (rest !== '') {
    const length = places.lengthAt(rest)
    if (length === 0) return false
    rest = rest.slice(length)
  }
  return text !== ''
}

function splitBranch(plain: string, places: PlaceWords): { head: string; branch: string } {
  if (!/(?:分公司|分店|分行|分部|分院|分校|分所|分厂|支行|支公司|营业部|营业厅|办事处|代表处)$/.test(plain))
    return { head: plain, branch: '' }
  const formal = /^(.{3,}(?:有限责任公司|有限公司|股份公司|总公司|\(有限合伙\)|集团))(.{2,12})$/.exec(plain)
  if (formal) return { head: formal[1]!, branch: formal[2]! }
  const bare = branchOnly.exec(plain)
  if (!bare) {
    const parts = branchTail.exec(plain)
    return parts ? { head: parts[1]!, branch: parts[2]! } : { head: plain, branch: '' }
  }
  let head = bare[1]!
  let where = ''
  const ordinal = /第?[一二三四五六七八九十\d]{1,3}$/.exec(head)
  if (ordinal && head.length - ordinal[0].length >= 2) where = ordinal[0]
  else
    for (let length = Math.min(10, head.length - 2); length >= 2; length--) {
      const end = head.slice(-length)
      if (places.lengthAt(end) === length) {
        where = end
        break
      }
    }
  head = head.slice(0, head.length - where.length)
  return { head, branch: where + bare[2]! }
}
