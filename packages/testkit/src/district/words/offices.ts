/** Where instructors come from, how they are sent, what they know. */
export const instructorOffices = [
  '党群工作部',
  '经济发展局',
  '教育局',
  '卫健局',
  '税务分局',
  '市场监管分局',
  '总工会',
  '机关退休干部',
  '规划建设局',
  '司法所',
] as const
export const instructorPosts = ['四级调研员', '副科长', '科员', '原科长', '主任', '干事', '一级主任科员'] as const
export const dispatchKinds = ['机关选派', '退居二线干部', '街镇选派', '社区党务工作者', '国企党务骨干'] as const
export const backgrounds = ['党务综合', '制造业', '软件信息', '商贸流通', '教育卫生', '法律财税', '建筑房产', '现代物流'] as const

/** Employers and branches outside the zone that the member list names. */
export const outsideEmployers = ['第三中学', '人民医院', '汽车客运公司', '建筑设计院', '供电公司', '邮政局', '自来水公司'] as const
export const outsideBranches = [
  '城东街道流动党员党支部',
  '人才服务中心第二党支部',
  '东坪镇合江村党支部',
  '职业学院毕业生党支部',
  '河西街道离退休党支部',
] as const

/** Visitors who sweep the buildings. */
export const visitors = ['网格员', '社区干部', '党建办', '指导员'] as const
