import { roles } from '@sanxin/domain/platform/access'
import { findUnitField } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'

/** Names of what an entry of the trail may say; any other stands as it was recorded. */
const names: Readonly<Record<string, Bilingual>> = {
  actor: { zh: '谁', en: 'who' },
  broken: { zh: '被改过', en: 'altered' },
  bytes: { zh: '字节', en: 'bytes' },
  checked: { zh: '校验', en: 'checked' },
  code: { zh: '拒绝编号', en: 'refusal' },
  decision: { zh: '决定', en: 'decision' },
  event: { zh: '事件', en: 'event' },
  field: { zh: '字段', en: 'field' },
  files: { zh: '文件', en: 'files' },
  kind: { zh: '种类', en: 'kind' },
  limit: { zh: '条数', en: 'entries' },
  method: { zh: '方式', en: 'method' },
  moved: { zh: '移动', en: 'moved' },
  name: { zh: '名称', en: 'name' },
  other: { zh: '另一条', en: 'the other' },
  reason: { zh: '理由', en: 'reason' },
  roles: { zh: '岗位', en: 'roles' },
  route: { zh: '地址', en: 'address' },
  rows: { zh: '行', en: 'rows' },
  rules: { zh: '规则', en: 'rules' },
  sheet: { zh: '工作表', en: 'sheet' },
  stay: { zh: '留下', en: 'stay' },
  subjectId: { zh: '记录', en: 'record' },
  subjectKind: { zh: '对什么', en: 'about' },
  was: { zh: '原来', en: 'was' },
}

const decisions: Readonly<Record<string, Bilingual>> = {
  same: { zh: '是同一个', en: 'the same' },
  different: { zh: '不是同一个', en: 'not the same' },
  unknown: { zh: '说不准', en: 'cannot say' },
  open: { zh: '没有定', en: 'undecided' },
}

/** Words of the coded values, by the name of the fact. */
const valuesOf: Readonly<Record<string, (value: string) => Bilingual | undefined>> = {
  roles: (value) => (roles as Readonly<Record<string, Bilingual>>)[value],
  field: (value) => findUnitField(value),
  decision: (value) => decisions[value],
  was: (value) => decisions[value],
}

/** Facts of an audit entry in one line: name and value in the reader's words, lists joined, empty ones left out. */
export function factWords(facts: Readonly<Record<string, unknown>>, say: (words: Bilingual) => string): string {
  const inWords = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => inWords(name, one)).join(say({ zh: '、', en: ', ' }))
    if (typeof value === 'object' && value !== null) return JSON.stringify(value)
    const words = valuesOf[name]?.(String(value))
    return words ? say(words) : String(value)
  }
  return Object.entries(facts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${names[name] ? say(names[name]) : name}${say({ zh: '：', en: ': ' })}${inWords(name, value)}`)
    .join(' · ')
}
