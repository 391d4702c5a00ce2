/** Provinces and what stands for the whole country, as they begin the names of companies. */
const provinces =
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 中国'.split(
    ' ',
  )
const rank = '(?:省|市|区|县|州|盟|旗|新区|高新区|经开区|开发区|高新技术产业开发区|经济技术开发区|街道办事处|街道|镇|乡|管理处|办事处)'
const addressHead =
  /^(.{2,7}?(?:省|自治区))?(.{2,8}?(?:市|自治州|地区|盟))?(.{2,10}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|新区|区|县|旗))?(.{2,7}?(?:街道办事处|街道|管理处|办事处|镇|乡))?/
const ending = new RegExp(`${rank}$`)
const afterPlace = new RegExp(`^${rank}`)

export interface PlaceWords {
  /** The length of the longest place that the text begins with, its rank included; 0 for none. */
  lengthAt(text: string): number
  has(word: string): boolean
  readonly words: ReadonlySet<string>
}

const countIn = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/**
 * Learns which words are places from the heads of addresses, the brackets inside names and the beginnings that very many names share.
 * Names and addresses as `plainName` writes them.
 */
export function learnPlaces(names: readonly string[], addresses: readonly string[]): PlaceWords {
  const words = new Set<string>(provinces)
  for (const word of provinces) words.add(`${word}省`).add(`${word}市`)
  fromAddresses(addresses, words)
  fromBrackets(names, words)
  fromBeginnings(names, words)
  return placeWords(words)
}

export function placeWords(words: ReadonlySet<string>): PlaceWords {
  const longest = Math.max(0, ...Array.from(words, (word) => word.length))
  const lengthAt = (text: string): number => {
    for (let length = Math.min(longest, text.length); length >= 2; length--) {
      if (!words.has(text.slice(0, length))) continue
      return length + (afterPlace.exec(text.slice(length))?.[0].length ?? 0)
    }
    return 0
  }
  return { lengthAt, has: (word) => words.has(word), words }
}

function fromAddresses(addresses: readonly string[], words: Set<string>): void {
  const seen = new Map<string, number>()
  for (const address of addresses) {
    const head = addressHead.exec(address)
    for (const part of head?.slice(1) ?? []) if (part && /^\p{Script=Han}+$/u.test(part)) countIn(seen, part)
  }
  const enough = Math.max(3, addresses.length * 0.004)
  for (const [word, times] of seen) {
    if (times < enough) continue
    words.add(word)
    const bare = word.replace(ending, '')
    if (bare.length >= 2) words.add(bare)
  }
}

function fromBrackets(names: readonly string[], words: Set<string>): void {
  const seen = new Map<string, number>()
  for (const name of names) {
    const inside = /\((\p{Script=Han}{2,8})\)/u.exec(name)?.[1]
    if (inside && !/合伙|集团|撤销|注销|筹|原|停|控股|普通|连锁|分/.test(inside)) countIn(seen, inside)
  }
  for (const [word, times] of seen) if (times >= Math.max(2, names.length * 0.0004)) words.add(word)
}

/** A beginning is a place when it is frequent, what follows it is of all kinds, and it is no place with the start of one brand. */
function fromBeginnings(names: readonly string[], words: Set<string>): void {
  const enough = Math.max(8, names.length * 0.012)
  const times = new Map<string, number>()
  let frequent = names
  for (let length = 2; length <= 5 && frequent.length > 0; length++) {
    const followers = new Map<string, Map<string, number>>()
    for (const name of frequent) {
      if (name.length <= length) continue
      const start = name.slice(0, length)
      countIn(times, start)
      const next = followers.get(start) ?? new Map<string, number>()
      followers.set(start, next)
      countIn(next, name[length]!)
    }
    for (const [start, next] of followers) {
      const own = times.get(start)!
      if (own < enough || !/^\p{Script=Han}+$/u.test(start)) continue
      if (next.size < Math.min(12, own / 2) || Math.max(...next.values()) > own * 0.35) continue
      if (length === 2 || own >= times.get(start.slice(0, -1))! * 0.12) words.add(start)
    }
    frequent = frequent.filter((name) => (times.get(name.slice(0, length)) ?? 0) >= enough)
  }
}
