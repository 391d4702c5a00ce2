/** What a roster's word for the state of a unit means. `silent` says nothing either way. */
export type StatusMeaning =
  | 'running'
  | 'cancelled'
  | 'revoked'
  | 'moved_away'
  | 'abnormal'
  | 'stopped'
  | 'not_found'
  | 'closed'
  | 'closed_for_now'
  | 'silent'

type Reading = readonly [RegExp, StatusMeaning]

/** Read from the top; the first that fits counts. 吊销未注销 is revoked, 存续（迁出） has moved away. */
const registration: readonly Reading[] = [
  [/吊销.*已注销/, 'cancelled'],
  [/吊销|撤销登记/, 'revoked'],
  [/迁出|迁移|外迁/, 'moved_away'],
  [/注销|撤销|除名|歇业|终止/, 'cancelled'],
  [/存续|在营|开业|在业|在册|正常|有效|登记成立|年检合格/, 'running'],
]
const tax: readonly Reading[] = [
  [/非正常注销|注销/, 'cancelled'],
  [/迁出|外迁/, 'moved_away'],
  [/非正常|失踪/, 'abnormal'],
  [/清算|停业|歇业/, 'stopped'],
  [/零申报/, 'abnormal'],
  [/正常|开业|报验/, 'running'],
]
const insurance: readonly Reading[] = [
  [/注销|撤销/, 'cancelled'],
  [/停保|暂停|中断|终止|欠费停/, 'stopped'],
  [/正常|参保|缴费|在保/, 'running'],
]
const site: readonly Reading[] = [
  [/注销|吊销/, 'cancelled'],
  [/暂时|暂停|未开门|临时关|锁门|节假日|装修/, 'closed_for_now'],
  [/搬离|搬迁|搬走|迁走|迁出|已搬|人去楼空|外迁/, 'moved_away'],
  [/查无|无此|不存在|未找到|找不到|未发现|无人办公|仅有?挂牌|非经营地|无实际|空壳|虚假地址|无法联系|集群注册/, 'not_found'],
  [/停业|关门|倒闭|歇业|停产|关闭|空置|不经营|未经营|停止经营/, 'closed'],
  [/正常|在营|营业|经营|开业|生产|在业|筹建|办公|存续/, 'running'],
]

const tables: Readonly<Record<string, readonly Reading[]>> = {
  'market-registration': registration,
  'social-organisations': registration,
  taxpayers: tax,
  'insured-units': insurance,
  survey: site,
}

/** What a roster kind means by a word of its status column; a blank cell and an unknown word are silent. */
export function readStatus(source: string, text: string): StatusMeaning {
  const word = text.replace(/\s/g, '')
  return tables[source]?.find(([pattern]) => pattern.test(word))?.[1] ?? 'silent'
}
