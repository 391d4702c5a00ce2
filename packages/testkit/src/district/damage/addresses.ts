import type { Place, World } from '../types.ts'
import type { Clerk } from './clerk.ts'

const wide = (text: string) => text.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const blockWords = ['栋', '幢', '号楼', '#楼', '座'] as const

/** Writes a place as an address: with or without city, sub-district, road or community, the block in many words. */
export function writeAddress(place: Place, clerk: Clerk, words: World['place']): string {
  const { building, community } = place
  const lead = clerk.slips(0.25)
    ? clerk.random.pick([words.zone, `${words.city}${words.zoneShort}`, ''])
    : `${words.city}${words.zone === community.subDistrict.name ? '' : words.zone}`
  const area = clerk.slips(0.2) ? (clerk.random.chance(0.5) ? '' : community.subDistrict.name + community.name) : community.subDistrict.name
  const road = building && clerk.slips(0.2) ? '' : `${place.road}${place.number}号`
  const block = clerk.slips(0.3) ? clerk.random.pick(blockWords) : '栋'
  const room = building ? `${building.name}${place.block}${block}${place.room}${clerk.slips(0.1) ? '' : '室'}` : ''
  const address = lead + area + road + room
  return clerk.slips(0.05) ? wide(address) : address
}
