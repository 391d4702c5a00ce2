import { type RosterKind, rosterField, commonTitles as titles } from '../platform/exchange/index.ts'

const ordinal = rosterField('ordinal', ['序号', 'No.'], 'ordinal', 'L1', titles.ordinal, { filled: 0.9 })
const lon = (...more: string[]) =>
  rosterField(
    'lon',
    ['经度', 'Longitude'],
    'longitude',
    'L1',
    [...more, '中心经度 东经 X坐标 坐标X lng lon longitude 中心点经度 位置经度 x'],
    {
      telling: true,
    },
  )
const lat = (...more: string[]) =>
  rosterField('lat', ['纬度', 'Latitude'], 'latitude', 'L1', [...more, '中心纬度 北纬 Y坐标 坐标Y lat latitude 中心点纬度 位置纬度 y'])

export const communities: RosterKind = {
  code: 'communities',
  zh: '社区网格',
  en: 'Communities and grids',
  sign: '区',
  entity: 'area',
  order: 10,
  context: ['社区网格', '网格', '行政区划', '社区边界', '村居'],
  fields: [
    ordinal,
    rosterField('street', ['街道（镇、管理处）', 'Sub-district'], 'street', 'L1', ['乡镇 街道名称 街镇', ...titles.street], {
      block: true,
    }),
    rosterField('community', ['社区（村）', 'Community'], 'community', 'L1', ['名称 村居名称 村（社区）名称', ...titles.community], {
      names: true,
      telling: true,
    }),
    rosterField(
      'code',
      ['社区代码', 'Code'],
      'division-code',
      'L1',
      ['区划代码 代码 行政区划代码 社区编码 统计用区划代码 村居代码 编码 社区编号 社区（村）代码 地区代码'],
      { telling: true },
    ),
    rosterField('grids', ['网格数', 'Grids'], 'count', 'L1', ['网格数量 网格个数 基础网格数 下辖网格数 网格（个） 网格总数 划分网格数']),
    lon(),
    lat(),
    rosterField(
      'boundary',
      ['边界WKT', 'Boundary'],
      'boundary',
      'L1',
      ['边界 范围 空间范围 多边形 边界坐标 WKT 几何 geometry 四至 地理范围 坐标串 面状数据 geom'],
      { telling: true },
    ),
  ],
}

export const buildings: RosterKind = {
  code: 'buildings',
  zh: '楼宇园区',
  en: 'Buildings and parks',
  sign: '楼',
  entity: 'building',
  order: 11,
  context: ['楼宇', '园区', '商务楼', '产业园'],
  fields: [
    ordinal,
    rosterField(
      'name',
      ['楼宇（园区）名称', 'Name of the building'],
      'building-name',
      'L1',
      ['楼宇名称 园区名称 名称 楼宇园区名称 大楼名称 建筑名称 楼宇 载体名称 楼宇/园区名称 楼宇（园区） 楼宇/园区'],
      { names: true, telling: true },
    ),
    rosterField(
      'buildingKind',
      ['类型', 'Kind'],
      'words',
      'L1',
      ['楼宇类型 类别 载体类型 建筑类型 园区类型 性质 楼宇性质 楼宇类别 载体类别 种类'],
      {
        words: ['楼宇 园区 孵化器 商务楼 写字楼 标准厂房 众创空间 产业园 综合体 商业 市场 专业市场 科技园 商圈 厂房'],
        telling: true,
      },
    ),
    lon(),
    lat(),
    rosterField('community', ['所属社区', 'Community'], 'community', 'L1', titles.community),
    rosterField('address', ['地址', 'Address'], 'address', 'L1', ['坐落 位置 楼宇地址 坐落地址 坐落位置 所在位置', ...titles.address]),
    rosterField('floors', ['楼层数', 'Floors'], 'count', 'L1', ['层数 地上层数 总层数 楼层 总楼层 层数（层）'], {
      rank: 2,
      filled: 0.95,
      telling: true,
    }),
    rosterField('blocks', ['栋数', 'Blocks'], 'count', 'L1', ['幢数 楼栋数 座数 建筑栋数 栋数（栋） 楼幢数 楼栋数量'], { rank: 1 }),
    rosterField('remark', ['备注', 'Remarks'], 'text', 'L1', titles.remark, { filled: 0.1 }),
  ],
}

/** The rosters of areas and buildings that this column takes in. */
export const territoryRosters: readonly RosterKind[] = [communities, buildings]
