import { type RosterKind, rosterField, commonTitles as titles } from '../platform/exchange/index.ts'

const ordinal = rosterField('ordinal', ['序号', 'No.'], 'ordinal', 'L1', titles.ordinal, { filled: 0.9 })
const remark = rosterField('remark', ['备注', 'Remarks'], 'text', 'L2', titles.remark, { filled: 0.2 })

export const partyOrganisations: RosterKind = {
  code: 'party-organisations',
  zh: '现有党组织名册',
  en: 'Party organisations',
  sign: '组',
  entity: 'organisation',
  order: 50,
  context: ['党组织名册', '基层党组织', '党组织', '党支部名册', '党组织信息'],
  fields: [
    ordinal,
    rosterField(
      'name',
      ['党组织全称', 'Name of the organisation'],
      'party-name',
      'L1',
      ['党组织名称 党支部名称 名称 全称 支部名称 组织名称 党组织 基层党组织名称 党委（总支、支部）名称'],
      { names: true, telling: true, distinct: 'each' },
    ),
    rosterField(
      'orgKind',
      ['类别', 'Kind'],
      'words',
      'L1',
      ['党组织类别 党组织类型 类型 组织类别 组织类型 党组织形式 组建方式 建制 党组织性质'],
      {
        words: [
          '党工委 党委 党总支 党支部 联合党支部 临时党支部 功能型党支部 流动党支部 企业党支部 单独 联合 兜底 社区党委',
          '综合党委 总支 支部',
        ],
        telling: true,
      },
    ),
    rosterField(
      'secretary',
      ['书记', 'Secretary'],
      'person-name',
      'L2',
      ['党组织书记 支部书记 书记姓名 党支部书记 负责人 现任书记 党组织负责人'],
      { telling: true },
    ),
    rosterField('secretaryPhone', ['书记电话', "Secretary's telephone"], 'phone', 'L3', [
      '书记联系电话 书记手机 书记联系方式 书记手机号 书记手机号码',
      ...titles.phone,
    ]),
    rosterField(
      'foundedOn',
      ['成立时间', 'Founded on'],
      'date',
      'L1',
      ['成立日期 建立时间 批准成立时间 组建时间 设立时间 批复时间 建立日期 组建日期'],
      { rank: 1, range: [1950, 2040] },
    ),
    rosterField(
      'termFrom',
      ['本届任期起', 'Term from'],
      'date',
      'L1',
      [
        '任期起 本届起始时间 换届时间 任期开始 本届成立时间 本届选举时间 最近换届时间 上次换届时间 任期起始',
        '本届任期开始时间 任期开始时间',
      ],
      { rank: 2, telling: true, range: [2012, 2040] },
    ),
    rosterField(
      'termTo',
      ['届满时间', 'Term to'],
      'date',
      'L1',
      ['任期届满时间 任期止 届满日期 应换届时间 下次换届时间 任期结束 任期届满 到届时间 任期结束时间 本届任期止'],
      { rank: 3, telling: true, range: [2020, 2045] },
    ),
    rosterField(
      'superior',
      ['上级党组织', 'Superior organisation'],
      'party-name',
      'L1',
      ['上级党组织名称 隶属党组织 所属上级 隶属关系 隶属党委 上级党委 主管党组织 所属党委'],
      { filled: 0.9, telling: true, distinct: 'repeated' },
    ),
    rosterField('location', ['所在地', 'Location'], 'address', 'L1', [
      '地址 活动场所 办公地点 活动阵地 所在位置 阵地地址 驻地 党组织所在地 活动地点 办公地址',
    ]),
    rosterField('street', ['所属街道（镇、处）', 'Sub-district'], 'street', 'L1', ['属地', '所属片区', ...titles.street]),
    rosterField(
      'coveredUnits',
      ['覆盖单位', 'Units covered'],
      'unit-list',
      'L1',
      ['覆盖企业 所覆盖单位 涵盖单位 联合单位 覆盖单位名称 包含单位 所覆盖企业 覆盖两新组织 组成单位 联建单位 所含单位'],
      { filled: 0.7, telling: true },
    ),
  ],
}

export const instructors: RosterKind = {
  code: 'instructors',
  zh: '党建指导员名册',
  en: 'Party-building instructors',
  sign: '指',
  entity: 'person',
  order: 60,
  context: ['党建指导员', '指导员', '选派', '联络员名册'],
  fields: [
    ordinal,
    rosterField(
      'personName',
      ['姓名', 'Name'],
      'person-name',
      'L2',
      ['指导员姓名 指导员 党建指导员 党建指导员姓名', ...titles.personName],
      { names: true, telling: true },
    ),
    rosterField('sex', ['性别', 'Sex'], 'sex', 'L2', titles.sex),
    rosterField('birthMonth', ['出生年月', 'Month of birth'], 'date', 'L3', ['出生日期 出生时间 出生 生日'], { range: [1935, 2005] }),
    rosterField('politicalStatus', ['政治面貌', 'Political status'], 'words', 'L2', ['面貌 政治身份 政治面目'], {
      words: ['中共党员 党员 群众 中共预备党员 团员 预备党员 共青团员'],
    }),
    rosterField('workplace', ['（原）工作单位及职务', 'Workplace and post'], 'workplace', 'L2', [
      '工作单位及职务 原工作单位及职务 单位及职务 工作单位 原单位及职务 原工作单位 现工作单位及职务 所在单位及职务',
      '派出单位 选派单位 单位职务 派出单位及职务',
    ]),
    rosterField(
      'dispatchKind',
      ['选派类别', 'Kind of dispatch'],
      'words',
      'L1',
      ['选派类型 人员类别 来源 选派来源 类别 选派方式 人员来源 指导员类别 指导员类型 派出类别'],
      {
        words: ['退出领导岗位 乡镇 国有 机关 年轻干部 离退休 社会 事业单位 两新 选调 退休干部 后备干部'],
        telling: true,
      },
    ),
    rosterField('residence', ['家庭住址', 'Residence'], 'address', 'L3', [
      '住址 居住地 家庭地址 现住址 居住地址 现居住地 现居住地址 常住地址',
    ]),
    rosterField(
      'background',
      ['专业（行业）背景', 'Background'],
      'words',
      'L2',
      ['专业背景 行业背景 专业特长 专业 特长 熟悉行业 熟悉领域 擅长领域 从业背景 专业领域 工作特长'],
      {
        words: ['教育 法律 财税 综合党务 党务 金融 科技 制造 互联网 医药 商贸 物流 建筑 服务 电子信息 电子'],
        telling: true,
      },
    ),
    rosterField(
      'capacity',
      ['可联系企业数', 'Units he or she can take'],
      'count',
      'L1',
      ['可联系数 可指导企业数 联系企业数 可派驻数 可联系单位数 容量 可负责企业数 拟联系企业数 可承担企业数 可联系家数', '指导企业数'],
      { telling: true },
    ),
    rosterField(
      'avoidUnits',
      ['需回避企业', 'Units to avoid'],
      'unit-list',
      'L2',
      ['回避企业 回避单位 需回避单位 应回避企业 利益关联企业 应回避单位 回避情况 亲属所在企业'],
      { filled: 0.5, telling: true },
    ),
    rosterField('phone', ['手机', 'Telephone'], 'phone', 'L3', titles.phone),
    remark,
  ],
}

export const massOrganisations: RosterKind = {
  code: 'mass-organisations',
  zh: '群团组织名册',
  en: 'Trade unions, youth league and women’s bodies',
  sign: '群',
  entity: 'organisation',
  order: 51,
  context: ['工会', '共青团', '团组织', '妇女', '妇联', '群团'],
  fields: [
    ordinal,
    rosterField('bodyKind', ['群团类别', 'Kind of body'], 'words', 'L1', ['群团类型 组织性质 工青妇 群团 群团组织类别'], {
      words: ['工会 共青团 团组织 妇联 妇女组织 妇女'],
      filled: 0.3,
      derived: [
        { value: 'union', words: ['工会', '职工之家'] },
        { value: 'youth_league', words: ['共青团', '团支部', '团委', '团总支', '团工委', '团组织', '青年团', '团员'] },
        { value: 'women', words: ['妇联', '妇女', '妇委会', '女职工', '妇工委'] },
      ],
    }),
    rosterField(
      'name',
      ['组织名称', 'Name of the body'],
      'body-name',
      'L1',
      [
        '工会组织名称 团组织名称 妇女组织名称 工会名称 妇联名称 团支部名称 名称 组织全称 全称 群团组织名称 基层工会名称',
        '工会全称 妇联组织名称 团组织全称',
      ],
      { names: true, telling: true },
    ),
    rosterField(
      'formationKind',
      ['组建类型', 'Way of formation'],
      'words',
      'L1',
      ['类型 类型（单独/联合） 组建方式 组建形式 建会方式 单独/联合 类别 建团方式 组建类别 覆盖方式 建制方式'],
      {
        words: ['单独 联合 单建 联建 独立 区域联合 行业联合 单独组建 联合组建 区域性 行业性 独立建会'],
        telling: true,
      },
    ),
    rosterField(
      'coveredUnits',
      ['覆盖单位', 'Units covered'],
      'unit-list',
      'L1',
      [
        '所覆盖单位名称 覆盖单位（企业） 覆盖企业 所覆盖单位 覆盖单位名称 涵盖单位 所属单位 联合单位 所在单位 单位名称',
        '企业名称 覆盖企业名称 涵盖企业 所覆盖企业',
      ],
      { telling: true },
    ),
    rosterField('foundedOn', ['成立时间', 'Founded on'], 'date', 'L1', [
      '成立日期 组建时间 建会时间 建团时间 组建日期 批准时间 建立时间 建立日期',
    ]),
    rosterField(
      'leader',
      ['负责人', 'Leader'],
      'person-name',
      'L2',
      ['工会主席 团组织书记 主席（主任） 主席 团支部书记 妇联主席 妇女主任 书记 主任 负责人姓名 主席姓名 团委书记'],
      { telling: true },
    ),
    rosterField('phone', ['联系电话', 'Telephone'], 'phone', 'L3', titles.phone),
    rosterField(
      'memberCount',
      ['会员/团员人数', 'Members'],
      'count',
      'L1',
      ['会员人数 团员人数 女会员数 会员数 团员数 人数 妇女人数 女职工人数 会员（人） 女职工数 青年人数 会员总数'],
      { filled: 0.9 },
    ),
    remark,
  ],
}

/** The rosters of party and mass organisations and of instructors that this column takes in. */
export const organisationRosters: readonly RosterKind[] = [partyOrganisations, massOrganisations, instructors]
