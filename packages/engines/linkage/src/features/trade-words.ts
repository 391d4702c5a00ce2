/** Words by which Chinese units say what they do; a trade that the data itself does not repeat is recognised by them. */
const common =
  `新技术 新型 新能 精密 国际 现代 通用 特种 高新 绿色 生态 无人机 卫星 线路板 传感 显示 航天 生命 基因 医学 医用 疗养 幼儿 双语 童星 职业 公益 志愿 社会 行业 光缆 电缆 电路 玻璃 陶瓷 家常 牛肉 拌粉 科技 技术 信息 网络 软件 数据 数字 智能 电子 电气 电器 电力 机电 机械 机器人 设备 装备 仪器 仪表 自动化 通信 通讯 光电 光学 照明 半导体 芯片 微电子 集成电路 新材料 材料 新能源 能源
环保 环境 生态 节能 生物 医药 制药 医疗 器械 健康 养老 药业 化工 化学 塑料 塑胶 橡胶 五金 模具 金属 钢铁 钢结构 铝业 纸业 包装 印刷 印务 纺织 服装 服饰 鞋业 家具 家居 建材
建筑 建设 工程 装饰 装修 装潢 园林 景观 设计 规划 勘察 监理 检测 检验 认证 地产 房地产 置业 物业 酒店 宾馆 餐饮 食品 饮料 粮油 农业 种植 养殖 水产 畜牧 茶业 酒业 烟草
贸易 商贸 商务 进出口 批发 零售 百货 超市 电商 电子商务 互联网 供应链 物流 货运 运输 快递 速递 配送 仓储 航空 汽车 汽贸 汽配 船舶 铁路 交通 旅游 文化 传媒 传播 广告 影视 动漫
教育 培训 咨询 管理 服务 企业 投资 资产 金融 财税 财务 税务 会计 审计 法律 法务 知识产权 专利 代理 人力资源 人才 劳务 保安 家政 保洁 体育 健身 美容 美发 珠宝 眼镜 摄影 婚庆
实业 产业 工业 制造 制品 加工 研究 开发 发展 运营 运维 系统 集成 安防 消防 安全 水务 燃气 热力 光伏 储能 电池 矿业 石油 石化 测绘 地理 气象 大数据 云计算 物联 物联网 区块链 工作室 直播
协会 商会 学会 研究会 促进会 联合会 联谊会 基金会 幼儿园 学校 学院 中心 研究院 研究所 医院 诊所 门诊 药房 药店 饭店 餐馆 菜馆 粉店 面馆 茶楼 便利店 小吃 火锅 烧烤 快餐 早餐 蛋糕 烘焙 水果
门市部 经营部 服务部 加工部 加工坊 维修 修理 洗车 理发 超级市场 书店 文具 图文 打字 复印 驿站 仓库 基地 厂 店 行 馆 部 坊 屋 铺 社 站 所 院`.split(
    /\s+/,
  )
const commonWords = new Set(common)

export interface TradeWords {
  /** Whether the rest of a name behind its brand is a trade of its own, not the end of a longer brand. */
  isTrade(rest: string): boolean
  /** How many different cores end with the text. */
  timesAtEnd(rest: string): number
}

/**
 * Learns trades from the ends that the cores of many names share.
 * @param cores names without place and legal form, each once
 */
export function learnTrades(cores: Iterable<string>): TradeWords {
  const ends = new Map<string, number>()
  for (const core of cores)
    for (let from = 1; from < core.length; from++) {
      const end = core.slice(from)
      if (end.length <= 8) ends.set(end, (ends.get(end) ?? 0) + 1)
    }
  const timesAtEnd = (rest: string): number => ends.get(rest) ?? 0
  const known = new Map<string, boolean>()
  const isTrade = (rest: string): boolean => {
    const before = known.get(rest)
    if (before !== undefined) return before
    const answer = startsWithCommonWord(rest) || isRepeated(rest, timesAtEnd)
    known.set(rest, answer)
    return answer
  }
  return { isTrade, timesAtEnd }
}

function startsWithCommonWord(rest: string): boolean {
  if (rest.length === 1) return commonWords.has(rest)
  for (let length = Math.min(4, rest.length); length >= 2; length--) if (commonWords.has(rest.slice(0, length))) return true
  return false
}

/** A trade loses few of its occurrences when one looks at the text without its first character; the end of a brand loses nearly all. */
function isRepeated(rest: string, timesAtEnd: (rest: string) => number): boolean {
  const times = timesAtEnd(rest)
  if (rest.length < 2 || times < 3) return false
  return times >= timesAtEnd(rest.slice(1)) * 0.1
}
