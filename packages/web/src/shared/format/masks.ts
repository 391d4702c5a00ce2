/** Masking counts characters, so that a rare character stays whole. */
const hide = (text: string, head: number, tail: number, stars: number): string => {
  const characters = Array.from(text)
  if (characters.length <= head + tail) return '*'.repeat(characters.length)
  return characters.slice(0, head).join('') + '*'.repeat(stars) + (tail > 0 ? characters.slice(-tail).join('') : '')
}

/** 3699********428X */
export const maskIdNumber = (idNumber: string): string => hide(idNumber, 4, 4, Math.max(1, Array.from(idNumber).length - 8))

/** 168****6938 */
export const maskPhone = (phone: string): string => hide(phone.replace(/[\s-]/g, ''), 3, 4, 4)

/** 张** for lists that the public sees: the family name, and a star for each further character. */
export function maskName(name: string): string {
  const characters = Array.from(name)
  return characters.length < 2 ? characters.join('') : characters[0] + '*'.repeat(characters.length - 1)
}

/** An address to the road: 知行路****; without a road nothing of it is shown. */
export function maskAddress(address: string): string {
  const road = /^.*?(?:路|街|大道|巷|弄)/u.exec(address)
  return road ? `${road[0]}****` : '****'
}
