import { plainName } from './plain-name.ts'

export interface Address {
  street: string
  community: string
  road: string
  number: string
  building: string
  /** number of the house inside a compound, letters as their place in the alphabet */
  block: string
  room: string
  floor: string
}

const streetAt = /(?:^|[省市区县]|高新)([^省市区县]{2,6}?(?:街道办事处|街道|管理处|镇|乡))/
const communityAt = /^([^路街道号\d]{1,8}?(?:社区|居委会|村委会|村))(?!\d)/
const roadAt = /^.*?((?:[^省市区县号\d()]{1,8}?)(?:大道|大街|公路|路|街|道|巷|弄))(\d+(?:-\d+)?)号?/
const blockAt = /(?:(\d{1,3}|[A-Z])(?:#楼|号楼|栋|幢|座|#))/
const roomAt = /(?:^|[^\d])-?(\d{3,4})(?:室|号|房)?(?:\(.*\))?$/
const floorAt = /(\d{1,2})(?:楼|层|F)(?:\(.*\))?$/
const blank: Address = { street: '', community: '', road: '', number: '', building: '', block: '', room: '', floor: '' }

const blockNumber = (text: string | undefined): string =>
  text === undefined ? '' : /[A-Z]/.test(text) ? String(text.charCodeAt(0) - 64) : String(Number(text))

/** The parts of an address that can be recognised; parts that it does not have are empty. */
export function parseAddress(text: string): Address {
  const plain = plainName(text).replace(/\((?:集群注册|商务秘书|托管)[^)]*\)$/, '')
  if (plain === '') return { ...blank }
  const street = streetAt.exec(plain)
  let rest = street
    ? plain.slice(street.index + street[0].length)
    : plain.replace(/^.*?[省市](?=.{4})/, '').replace(/^[^路街道巷\d]{0,10}?(?:高新区|经开区|开发区|新区|区|县)/, '')
  const community = communityAt.exec(rest)
  if (community && !/^(?:大道|路|街)/.test(rest.slice(community[0].length))) rest = rest.slice(community[0].length)
  const road = roadAt.exec(rest)
  if (road) rest = rest.slice(road[0].length)
  const found: Address = {
    ...blank,
    street: street?.[1] ?? '',
    community: community?.[1] ?? '',
    road: road?.[1] ?? '',
    number: road?.[2] ?? '',
  }
  const block = blockAt.exec(rest)
  const beforeBlock = block ? rest.slice(0, block.index) : rest
  const afterBlock = block ? rest.slice(block.index + block[0].length) : rest
  found.block = blockNumber(block?.[1])
  found.room = roomAt.exec(afterBlock)?.[1] ?? ''
  found.floor = found.room ? found.room.slice(0, -2) : (floorAt.exec(afterBlock)?.[1] ?? '')
  found.building = beforeBlock.replace(/-?\d+(?:室|号|楼|层|房|F)?(?:\(.*\))?$/, '').replace(/[,，()\-#]/g, '')
  return found
}

/** The place that a door-to-door survey writes in three cells: community, building and room or, without a building, road and number. */
export function surveyAddress(cells: { community: string; building: string; room: string }): Address {
  const room = plainName(cells.room)
  const inRoad = parseAddress(room)
  const found: Address = { ...blank, community: plainName(cells.community), building: plainName(cells.building) }
  if (inRoad.number) return { ...found, road: inRoad.road, number: inRoad.number, room: inRoad.room, floor: inRoad.floor }
  const parts = /^(?:(\d{1,3}|[A-Z])(?:#楼|号楼|栋|幢|座|#|-))?(\d{3,4})(?:室|号|房)?$/.exec(room)
  if (parts) return { ...found, block: blockNumber(parts[1]), room: parts[2]!, floor: parts[2]!.slice(0, -2) }
  return { ...found, floor: floorAt.exec(room)?.[1] ?? '' }
}
