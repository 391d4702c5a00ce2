import { type RosterKind, rosterField, commonTitles as titles } from '../platform/exchange/index.ts'
import { address, creditCode, headcount, industry, legalPerson, ordinal, phone, street, unitName } from './rosters-fields.ts'

export const insuredUnits: RosterKind = {
  code: 'insured-units',
  zh: '社保参保单位',
  en: 'Units paying social insurance',
  sign: '社',
  entity: 'unit',
  order: 22,
  context: ['参保单位', '社保', '社会保险', '养老保险', '缴费单位', '参保登记'],
  fields: [
    ordinal,
    rosterField(
      'insuredNumber',
      ['单位编号', 'Insurance number of the unit'],
      'account-number',
      'L1',
      [
        '社保编号 参保单位编号 社保单位编号 单位社保号 单位参保编号 社保登记号 社会保险登记号 单位社保编号 单位管理码',
        '单位编码 参保编号 社保号',
      ],
      { names: true, telling: true },
    ),
    unitName('参保单位名称', '参保单位', '缴费单位名称', '用人单位名称', '用人单位'),
    creditCode('组织机构代码', '信用代码（组织机构代码）'),
    rosterField(
      'status',
      ['参保状态', 'Insurance status'],
      'words',
      'L1',
      ['缴费状态 单位参保状态 状态 单位状态 社保状态 参保情况 缴费情况 参保缴费状态'],
      {
        words: ['正常参保 参保缴费 暂停参保 中断 停保 终止 欠费 正常缴费 暂停缴费 参保 注销参保 停缴 正常'],
        telling: true,
      },
    ),
    headcount('参保人数', '缴费人数', '参保职工人数', '参保职工数', '在保人数', '实缴人数'),
    address(),
    rosterField('contact', ['经办人', 'Contact'], 'person-name', 'L2', ['社保经办人 参保经办人 社保专管员', ...titles.contact]),
    phone('经办人电话', '经办人手机', '经办人联系电话', '经办电话'),
  ],
}

export const statisticsUnits: RosterKind = {
  code: 'statistics-units',
  zh: '四上单位名录',
  en: 'Units above the statistical threshold',
  sign: '统',
  entity: 'unit',
  order: 23,
  context: ['四上', '统计', '规上', '规模以上', '名录库', '一套表', '调查单位'],
  fields: [
    ordinal,
    rosterField(
      'orgCode',
      ['组织机构代码', 'Organisation code'],
      'org-code',
      'L1',
      ['机构代码 法人代码 单位代码 组织代码 法人单位代码 组织机构码 主体代码'],
      { names: true, telling: true },
    ),
    rosterField(
      'name',
      ['单位简称', 'Name of the unit'],
      'short-unit-name',
      'L1',
      ['企业简称 简称 单位（简称） 单位名称（简称）', ...titles.unitName],
      { names: true },
    ),
    rosterField(
      'category',
      ['专业类别', 'Statistical category'],
      'words',
      'L1',
      ['专业 统计专业 行业类型 四上类别 类别 专业名称 报表类别 所属专业 单位类别 四上类型 统计类别'],
      {
        words: [
          '规模以上工业 规上工业 规模以上服务业 规上服务业 限额以上 限上 有资质的建筑业 资质内建筑业 资质建筑业 房地产开发',
          '工业 建筑业 批发和零售业 批零业 住宿和餐饮业 住餐业 服务业 规上 规模以上 重点服务业',
        ],
        telling: true,
      },
    ),
    industry('行业代码及名称', '行业代码', '行业小类'),
    headcount('从业人员期末人数', '从业人员期末人数（人）', '期末从业人数', '从业人员平均人数', '期末用工人数', '平均用工人数', '期末人数'),
    rosterField(
      'revenue',
      ['营业收入', 'Revenue'],
      'money',
      'L1',
      ['营业收入（千元） 主营业务收入 年营业收入 营收 收入（千元） 营业收入(万元) 累计营业收入 主营收入 产值 销售额', '营业额'],
      { rank: 2, telling: true },
    ),
    street('所在乡镇', '乡镇', '所在镇街', '所在地'),
    address(),
  ],
}

export const socialOrganisations: RosterKind = {
  code: 'social-organisations',
  zh: '社会组织名册',
  en: 'Social organisations',
  sign: '民',
  entity: 'unit',
  order: 24,
  context: ['社会组织', '社团', '民办非企业', '民政', '社会团体', '基金会', '民非', '社会服务机构'],
  codePrefixes: ['51', '52', '53'],
  fields: [
    ordinal,
    unitName('社会组织名称', '组织名称', '社团名称', '社会组织', '民非名称', '社会组织全称'),
    creditCode('登记证号（信用代码）'),
    rosterField(
      'category',
      ['类别', 'Category'],
      'words',
      'L1',
      ['社会组织类型 类型 社会组织类别 组织类型 登记类别 组织类别 种类 性质 社会组织种类'],
      {
        words: ['社会团体 社团 民办非企业单位 民办非企业 民非 社会服务机构 基金会 行业协会 商会'],
        telling: true,
      },
    ),
    rosterField(
      'supervisor',
      ['业务主管单位', 'Supervising body'],
      'words',
      'L1',
      ['主管单位 业务主管部门 主管部门 业务指导单位 业务主管 行业主管部门 主管机关'],
      {
        words: ['直接登记 社会发展局 教育体育局 教育局 民政局 卫生健康 经济发展局 文化 科技局 体育局 工商联 无'],
        telling: true,
      },
    ),
    legalPerson('负责人', '会长', '理事长'),
    address('住所', '住所地', '活动地域', '活动场所'),
    rosterField('foundedOn', ['成立登记日期', 'Founded on'], 'date', 'L1', [
      '成立日期 成立时间 登记日期 登记时间 成立登记时间 注册日期 批准日期 准予登记日期',
    ]),
    rosterField('status', ['状态', 'Status'], 'words', 'L1', ['登记状态 社会组织状态 运行状态 存续状态 年检情况 年检状态'], {
      words: ['正常 注销 撤销 活动异常 停止活动 已注销 吊销 合格 限期 僵尸'],
      filled: 0.75,
    }),
    headcount('专职人员数', '专职人员', '专职工作人员数', '从业人员数', '工作人员数', '专职工作人员', '专职人数'),
    rosterField(
      'partyOrgStatus',
      ['党组织组建情况', 'Party organisation'],
      'words',
      'L1',
      ['党组织建立情况 是否建立党组织 党建情况 党组织情况 党组织 党组织组建 是否建立党组织 党组织组建状态 是否组建党组织', '党组织设置'],
      {
        words: ['已建 未建 单独组建 联合组建 已组建 未组建 有 无 已建立 未建立 是 否'],
        filled: 0.7,
        telling: true,
      },
    ),
    phone(),
  ],
}
