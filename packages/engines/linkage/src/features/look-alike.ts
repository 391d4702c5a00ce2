import { soundAlike } from './sound.ts'

/** Characters that are taken for one another by eye, by handwriting input or by optical reading. One group a word. */
const groups =
  `恒桓垣 芯蕊苾 瑞端喘 鑫淼焱森 博搏膊缚 创刨仓 联连 诚城成 科料斜 达迖迭大 宏弘 泰秦奏 盛晟 源原沅 华骅桦烨 锦绵棉 睿瑞叡 智志 星兴昱 云运
峰锋烽蜂 航杭肮 佳嘉住 海诲晦侮 微徽薇 康庚唐 凯铠剀 捷睫婕 宇字宁 辰晨展 铭名茗 启起 拓托石 普晋 思恩 信讯 正政证 蓝兰篮 翔祥 益溢盎 景影
技枝 材村 械诫戒 电申由甲 软轨 网岗冈 未末 土士 日曰目 天夫大夭 人入八 子仔 己已巳 千干于 王玉主 元无 力刀九 方万 百白自 令今 乐东 旺眶 汉叹 江汇
河何 湖潮 沪泸 苑范 茂荗 洋详样 清请晴情 静净 青表 精睛 明朋 腾滕 滕藤 骏俊峻浚 竣俊 伟玮炜 纬韦 立丽 利例 隆降 永水泳 冰水 丰半 丹舟
荣宋 荟会 欣新 昕听 忻折 沃沉 润闰 泽译择 泓鸿 鸿鹄 鹏鹃 鸣呜 乌鸟 岛鸟 巨臣 匠匹 亿忆 仪议 优忧 伍五 任仕 伏代 合台 谷合 禾未 秀香 顺须
颂顺 顶项 颖颍 领岭 铃领 玲铃 珑垅 环坏 玖久 珀伯 琦倚 琪棋淇 瑶谣遥 璟景 瑾谨 迪笛 迈万 远园 逸免 通道 速述 逐遂 遂逐 邦帮 郎朗 都郡 酷浩
皓浩 晧皓 昊吴 昌昌 晶品 晖辉 旭九 旷矿 曼慢 木本 本木 朴扑 杰木 林琳 析折 柏伯 格恪 桐铜 桥挢 楚梦 欧殴 沁泌 油抽 治冶 洁结 浦蒲 涛淘
淳谆 渝偷 湘相 炬矩 炫眩 焊悍 热势 燕艳 爱受 牧枚 特持 狮师 珠株 理埋 瑗援 甫浦 畅杨 登澄 盈盁 磊嘉 福富 程呈 稳隐 穗惠 筑巩 管菅 粤奥 纤千
纺仿 细组 维唯 综棕 缘绿 聚取 育盲 腾誊 舜瞬 航舫 艺芝 芝艺 花化 苏办 英瑛 莱菜 菱凌 葆保 蓉容 薪新 虹红 融触 衡街 裕浴 西酉 视规 诺若 谊宜 豪毫
贝见 贸留 赛寒 超起 跃沃 轩奸 轮伦 辅铺 辉挥 逍消 郁都 酒洒 鉴监 钢铜 钧均 铁轶 铝侣 银很 键健 镁美 闻问 阳阴 陆陵 陶淘 隼集 雅稚 雨两 霖林
韵均 顿钝 颐颀 食良 饰饬 首百 驰弛 驿译 骄娇 鲁鱼 鹤鸥 麦表 鼎鼐 齐齐 龙尤 物吻 贸贷 服报 务条 信倡 医匡 药约 疗辽 器嚣 机杌 检捡 测侧 软欤 数教
件仵 网罔 络洛 建健 筑竺 装妆 饰蚀 设没 计什 工土 程逞 管官 咨恣 询殉 教数 育肓 培陪 训驯 文丈 化仕 媒煤 物牧 流硫 货贷 运远 快块 递弟 餐飧 饮次
酒洒 贸贺 超趋 市巾 服眼 饰饬 包句 印卬 刷涮 模摸 五伍 金全 钢纲 铸涛 造选 材才 料科 塑朔 胶校 橡像 玻破 璃离 陶掏 瓷资 灯打 具县`.split(
    /\s+/,
  )

const likeByChar = new Map<string, Set<string>>()
for (const group of groups)
  for (const char of group) {
    const like = likeByChar.get(char) ?? new Set()
    for (const other of group) if (other !== char) like.add(other)
    likeByChar.set(char, like)
  }

const judged = new Map<string, boolean>()

/** Whether two characters are easily taken for one another, by their shape or by their sound. */
export function areAlike(a: string, b: string): boolean {
  if (a === b || likeByChar.get(a)?.has(b)) return true
  if (a < '\u3400' || b < '\u3400') return false
  const pair = a + b
  const before = judged.get(pair)
  if (before !== undefined) return before
  const answer = soundAlike(a, b)
  judged.set(pair, answer)
  return answer
}

export type SpellingDifference = 'same' | 'alike' | 'changed' | 'far'

/** How two spellings differ: `alike` by a character that looks or sounds like the other (two in a long text), `changed` by one other edit. */
export function spellingDifference(a: string, b: string): SpellingDifference {
  if (a === b) return 'same'
  if (Math.abs(a.length - b.length) > 2) return 'far'
  const [left, right] = [charsOf(a), charsOf(b)]
  if (Math.abs(left.length - right.length) > 1) return 'far'
  let head = 0
  while (head < left.length && head < right.length && left[head] === right[head]) head++
  let tail = 0
  while (tail < left.length - head && tail < right.length - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  const [leftOver, rightOver] = [left.length - head - tail, right.length - head - tail]
  if (leftOver === 1 && rightOver === 1) return areAlike(left[head]!, right[head]!) ? 'alike' : 'changed'
  if (leftOver + rightOver === 1) return 'changed'
  if (left.length === right.length && left.length >= 6 && bothEndsAlike(left, right, head, leftOver)) return 'alike'
  const swapped = leftOver === 2 && rightOver === 2 && left[head] === right[head + 1] && left[head + 1] === right[head]
  return swapped ? 'changed' : 'far'
}

type Chars = string | readonly string[]
/** A text whose characters can be taken by their place; only one with rare characters has to be split for it. */
const charsOf = (text: string): Chars => (/[\ud800-\udfff]/.test(text) ? Array.from(text) : text)

/** Whether the stretch that differs has the same characters inside and alike ones at both ends. */
function bothEndsAlike(left: Chars, right: Chars, head: number, length: number): boolean {
  const last = head + length - 1
  for (let at = head + 1; at < last; at++) if (left[at] !== right[at]) return false
  return areAlike(left[head]!, right[head]!) && areAlike(left[last]!, right[last]!)
}
