/** Posts that people write behind the name of their unit, longest first. */
const posts =
  `法定代表人 副总经理 总经理助理 常务副总经理 总经理 副经理 部门经理 项目经理 销售经理 区域经理 客户经理 产品经理 行政经理 财务经理 人事经理 行政部经理 经理助理 经理 董事长助理 副董事长 董事长 执行董事 独立董事 董事 监事会主席 监事
总工程师 高级工程师 助理工程师 研发工程师 软件工程师 测试工程师 工程师 技术总监 研发总监 人力资源总监 财务总监 运营总监 销售总监 总监 首席执行官 技术负责人 财务负责人 项目负责人 安全负责人 负责人
办公室主任 车间主任 副主任 主任 主管 行政主管 人事主管 财务主管 组长 班长 队长 站长 店长 校长 园长 院长 所长 厂长 副厂长 部长 副部长 科长 副科长 处长 局长 科员 秘书长 会长 副会长 理事长 理事
人事专员 行政专员 财务专员 专员 行政文员 文员 文秘 秘书 助理 会计 出纳 财务 审计 法务 技术员 技术工 技师 质检员 检验员 安全员 施工员 资料员 仓管员 仓库管理员 保管员 采购员 采购 销售员 销售 业务员 业务 客服 营业员 收银员 服务员 厨师 保安 保洁员 保洁
司机 驾驶员 快递员 骑手 外卖员 配送员 送餐员 操作工 操作员 普工 电工 焊工 钳工 工人 职工 员工 职员 教师 老师 教练 护士 医生 医师 药师 律师 会计师 设计师 美工 程序员 架构师 运维 人事 行政 后勤 工会主席 党支部书记 支部书记 书记 退休 在职 兼职 实习生 实习 四级调研员 调研员 主任科员`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)

/** The texts that may be left when posts at the end are taken off, the longest first. */
export function withoutPosts(text: string): string[] {
  const found = new Set<string>()
  let open = [text]
  for (let turn = 0; turn < 3 && open.length > 0; turn++) {
    open = open.flatMap((rest) =>
      posts
        .filter((post) => rest.length > post.length + 1 && rest.endsWith(post))
        .map((post) => rest.slice(0, -post.length).replace(/[,，、;；:：/\-—(（]+$/, ''))
        .filter((rest) => !found.has(rest)),
    )
    for (const rest of open) found.add(rest)
  }
  return [...found].sort((a, b) => b.length - a.length)
}

export const isPost = (text: string): boolean => text === '' || posts.includes(text) || withoutPosts(`一一${text}`).includes('一一')
