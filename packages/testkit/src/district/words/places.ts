/** One sub-district in words: its communities, roads and the three digits of its division code. */
export type SubDistrictWords = {
  readonly name: string
  readonly code: string
  readonly communities: readonly string[]
  readonly roads: readonly string[]
}

/** An invented place: nobody is registered under its division code, no such city or zone exists. */
export type PlaceWords = {
  readonly province: string
  readonly city: string
  readonly zone: string
  readonly zoneShort: string
  readonly division: string
  /** Sub-districts beside each other, and communities of one sub-district beside each other. */
  readonly columns: number
  readonly communityColumns: number
  readonly subDistricts: readonly SubDistrictWords[]
}

/** 云汀高新区, the demo district: four sub-districts of six communities. */
export const yunting: PlaceWords = {
  province: '沧澜省',
  city: '云汀市',
  zone: '云汀高新区',
  zoneShort: '云汀高新技术产业开发区',
  division: '339801',
  columns: 2,
  communityColumns: 3,
  subDistricts: [
    {
      name: '听澜街道',
      code: '001',
      communities: ['听澜社区', '栖霞湾社区', '墨池社区', '鹭洲社区', '星槎社区', '汀桥社区'],
      roads: ['听澜大道', '墨池路', '星槎路', '鹭洲北街'],
    },
    {
      name: '枫桥渡街道',
      code: '002',
      communities: ['枫桥渡社区', '渔浦社区', '锦帆社区', '采蘋社区', '兰舟社区', '霜叶社区'],
      roads: ['枫渡路', '锦帆大道', '兰舟街', '渔浦西路'],
    },
    {
      name: '白石镇',
      code: '101',
      communities: ['白石社区', '石鼓坪村', '松涧村', '竹坞村', '云碓村', '磨盘社区'],
      roads: ['白石大道', '松涧路', '创业三路', '云碓路'],
    },
    {
      name: '南塘管理处',
      code: '201',
      communities: ['南塘社区', '藕花社区', '蒲汇社区', '新垦社区', '麦渚村', '汇芳社区'],
      roads: ['南塘路', '蒲汇大道', '智造一街', '藕花路'],
    },
  ],
}

/** 清溪街道, the tiny district of the tests: one sub-district of three communities. */
export const qingxi: PlaceWords = {
  province: '沧澜省',
  city: '云汀市',
  zone: '清溪街道',
  zoneShort: '清溪街道办事处',
  division: '339802',
  columns: 1,
  communityColumns: 3,
  subDistricts: [
    { name: '清溪街道', code: '001', communities: ['清溪社区', '柳荫社区', '石埠村'], roads: ['清溪路', '柳荫街', '石埠大道'] },
  ],
}

/** First halves of building names; none is a brand of a unit. */
export const buildingBrands = [
  '汀兰',
  '揽月',
  '观澜阁',
  '云帆',
  '沧浪',
  '栖云',
  '锦渡',
  '枫丹',
  '白鹭',
  '松石',
  '南浦',
  '碧梧',
  '鸣泉',
  '霁月',
  '听涛',
  '流霞',
  '星渚',
  '青岚',
  '采薇',
  '望舒',
  '澄怀',
  '明德里',
  '拾光',
  '漱石',
  '衔云',
  '鹿溪',
  '知屿',
  '槐序',
] as const

/** Second halves of building names with the kind the building list gives them. */
export const buildingKinds = [
  ['科创园', '产业园区'],
  ['商务楼', '商务楼宇'],
  ['双创中心', '孵化器'],
  ['智谷', '产业园区'],
  ['大楼', '商务楼宇'],
  ['生活广场', '商业综合体'],
  ['加速器', '孵化器'],
  ['工业邻里', '产业园区'],
] as const

/** ID prefixes that no division holds, for people from here and from elsewhere. */
export const idPrefixes = ['339801', '339802', '339811', '339821', '419806', '439815', '519823', '349807', '369812', '429831'] as const

/** Mobile segments not given to subscribers. */
export const phoneSegments = ['154', '163', '164', '168', '169'] as const
