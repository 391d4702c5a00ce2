import { type RosterKind, rosterField, commonTitles as titles } from '../platform/exchange/index.ts'

const ordinal = rosterField('ordinal', ['序号', 'No.'], 'ordinal', 'L1', titles.ordinal, { filled: 0.9 })
const personName = (...more: string[]) =>
  rosterField('personName', ['姓名', 'Name'], 'person-name', 'L2', [...more, ...titles.personName], { names: true, telling: true })
const sex = rosterField('sex', ['性别', 'Sex'], 'sex', 'L2', titles.sex)
const idNumber = (...more: string[]) =>
  rosterField('idNumber', ['身份证号', 'ID number'], 'id-number', 'L3', [...more, ...titles.idNumber], { names: true })
const phone = (...more: string[]) =>
  rosterField('phone', ['联系电话', 'Telephone'], 'phone', 'L3', [...more, ...titles.phone], { names: true })

export const insuredPersons: RosterKind = {
  code: 'insured-persons',
  zh: '社保参保人员',
  en: 'Persons insured',
  sign: '保',
  entity: 'person',
  order: 40,
  context: ['参保人员', '参保职工', '社保', '社会保险', '养老保险', '缴费人员', '参保名单'],
  fields: [
    ordinal,
    rosterField(
      'insuredNumber',
      ['单位编号', 'Insurance number of the unit'],
      'account-number',
      'L1',
      ['社保编号 单位社保号 参保单位编号 单位参保编号 社保单位编号 单位社保编号 单位管理码 单位编码 所在单位编号', '单位代码 单位号'],
      { rank: 1, telling: true, distinct: 'repeated' },
    ),
    rosterField(
      'personalNumber',
      ['个人编号', 'Personal insurance number'],
      'account-number',
      'L3',
      [
        '个人社保号 社保卡号 人员编号 个人社保编号 个人管理码 个人代码 职工编号 社会保障号 社会保障号码 社保个人编号',
        '个人参保编号 个人号',
      ],
      { rank: 2, names: true, distinct: 'each' },
    ),
    personName('参保人姓名', '参保人', '职工姓名'),
    sex,
    idNumber('参保人证件号码'),
    phone(),
    rosterField('insuredFrom', ['参保起始年月', 'Insured from'], 'month', 'L2', [
      '参保时间 起始年月 参保年月 参保日期 缴费起始年月 参保开始时间 首次参保时间 本单位参保时间 参保起始时间',
      '开始缴费年月 参保起始日期 起保年月 缴费开始年月',
    ]),
    rosterField(
      'status',
      ['参保状态', 'Insurance status'],
      'words',
      'L2',
      ['缴费状态 人员参保状态 状态 人员状态 参保情况 社保状态 参保缴费状态 个人参保状态'],
      {
        words: ['正常参保 参保缴费 暂停参保 中断 停保 终止 正常缴费 暂停缴费 参保 退休 停缴 欠费 正常'],
        telling: true,
      },
    ),
  ],
}

export const partyMembers: RosterKind = {
  code: 'members',
  zh: '党员名册',
  en: 'Party members',
  sign: '党',
  entity: 'person',
  order: 41,
  context: ['党员名册', '党员信息', '党员花名册', '党员名单', '党员基本信息', '党员'],
  fields: [
    ordinal,
    personName(),
    sex,
    rosterField('ethnic', ['民族', 'Ethnic group'], 'words', 'L2', ['族别 民族成份 民族成分'], {
      words: ['汉族 汉 回族 满族 畲族 壮族 苗族 土家族 蒙古族 侗族 瑶族 彝族 藏族 布依族 维吾尔族 朝鲜族 白族 瑶 回 满 土家'],
    }),
    rosterField('birthDate', ['出生日期', 'Date of birth'], 'date', 'L3', ['出生年月 出生时间 生日 出生年月日 出生'], {
      rank: 1,
      range: [1925, 2003],
    }),
    idNumber(),
    rosterField(
      'education',
      ['学历', 'Education'],
      'words',
      'L2',
      ['文化程度 最高学历 学历（学位） 学历学位 受教育程度 学历情况 全日制学历 教育程度'],
      {
        words: [
          '大学 大专 专科 本科 研究生 高中 初中 中专 硕士 博士 小学 大学本科 大学专科 中技 技校 职高 文盲 初级中学 普通高中',
          '中等专科',
        ],
      },
    ),
    rosterField(
      'memberKind',
      ['人员类别', 'Kind of member'],
      'words',
      'L3',
      ['党员类别 党员类型 类别 党员身份 党员性质 人员类型 正式/预备 是否正式党员 政治面貌 身份类别'],
      {
        words: ['正式党员 预备党员 正式 预备 中共党员 中共预备党员'],
        telling: true,
      },
    ),
    rosterField(
      'joinedOn',
      ['入党时间', 'Joined on'],
      'date',
      'L3',
      ['入党日期 加入党组织日期 加入党组织时间 入党年月 加入中国共产党时间 加入中共时间 入党年月日 接收预备党员时间', '接收为预备党员日期'],
      { rank: 2, telling: true, range: [1950, 2040] },
    ),
    rosterField(
      'confirmedOn',
      ['转正时间', 'Confirmed on'],
      'date',
      'L3',
      ['转正日期 转为正式党员日期 转正年月 转为正式党员时间 转正年月日 成为正式党员时间'],
      { rank: 3, filled: 0.9, range: [1950, 2040] },
    ),
    rosterField(
      'branch',
      ['所在党支部', 'Branch'],
      'party-name',
      'L3',
      [
        '党支部 所在支部 所在党组织 所属党支部 组织关系所在党支部 所属党组织 支部名称 党组织名称 所属支部',
        '组织关系所在支部 组织关系所在单位 所在基层党组织 党支部名称 支部',
      ],
      { telling: true },
    ),
    rosterField(
      'standing',
      ['党籍及组织关系状态', 'Standing'],
      'words',
      'L3',
      ['党籍状态 组织关系状态 党员状态 状态 党籍 组织关系 组织关系情况 关系状态 党籍情况 当前状态'],
      {
        words: ['正常 流动 停止党籍 失联 转出中 组织关系转接中 介绍信 流动党员 转入 转出 已停止党籍 组织关系转'],
      },
    ),
    rosterField(
      'workplace',
      ['工作单位及职务', 'Workplace and post'],
      'workplace',
      'L3',
      [
        '工作单位 单位及职务 现工作单位及职务 工作单位与职务 现工作单位 单位职务 工作岗位 从业单位 就业单位 单位',
        '工作单位（职务） 单位名称 工作单位名称 工作单位职务 工作去向 就业去向',
      ],
      { filled: 0.85 },
    ),
    phone(),
    rosterField(
      'residence',
      ['现居住地', 'Residence'],
      'address',
      'L3',
      ['家庭住址 居住地 现住址 住址 家庭地址 居住地址 常住地址 现居住地址 住所 居住社区 户籍地 现住地'],
      { filled: 0.5 },
    ),
  ],
}

export const riders: RosterKind = {
  code: 'riders',
  zh: '骑手名册',
  en: 'Riders and couriers',
  sign: '骑',
  entity: 'person',
  order: 42,
  context: ['骑手', '外卖', '配送员', '快递员', '平台企业', '快递小哥', '网约', '新就业群体'],
  fields: [
    ordinal,
    rosterField(
      'platform',
      ['平台', 'Platform'],
      'words',
      'L1',
      ['平台名称 所属平台 平台企业 品牌 公司 配送平台 快递品牌 所属企业 服务平台 平台公司 所属公司'],
      {
        words: [
          '快递 速递 外卖 配送 出行 速送 跑腿 物流 同城 代驾 美团 饿了么 顺丰 京东 达达 中通 圆通 韵达 申通 极兔 邮政 滴滴 闪送 货拉拉',
        ],
        telling: true,
      },
    ),
    rosterField(
      'station',
      ['站点', 'Station'],
      'station',
      'L1',
      ['站点名称 所属站点 配送站 网点 配送站点 所属网点 站 营业网点 服务站点 所在站点 网点名称 加盟站'],
      { telling: true },
    ),
    personName('骑手姓名', '骑手', '配送员姓名', '快递员姓名', '小哥姓名', '骑士姓名', '从业人员姓名', '配送员', '骑士'),
    phone('骑手手机号', '骑手电话', '注册手机号'),
    idNumber('证件号（脱敏）'),
    rosterField('since', ['入驻时间', 'Since'], 'month', 'L2', [
      '入职时间 注册时间 上线时间 加入时间 入驻日期 入站时间 开始时间 入职日期 注册日期 签约时间 入驻年月 入职年月',
    ]),
    rosterField('deliveryArea', ['常驻配送片区', 'Delivery area'], 'street', 'L2', [
      '配送区域 配送片区 服务区域 常驻区域 片区 商圈 派送区域 常驻片区 常跑区域 配送范围 活动区域',
      ...titles.street,
    ]),
  ],
}
