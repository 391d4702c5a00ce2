import type { Bilingual } from '@sanxin/kernel'

/** What the entries of the trail are about, in words; an event that is not here shows its code. */
const events: Readonly<Record<string, Bilingual>> = {
  'access.account-disabled': { zh: '停用账号', en: 'shut an account out' },
  'access.account-enabled': { zh: '恢复账号', en: 'let an account in' },
  'access.grants-replaced': { zh: '改岗位和范围', en: 'replaced roles and scopes' },
  'access.refused': { zh: '没有权限，被拒', en: 'refused: not permitted' },
  'audit.read': { zh: '查看审计', en: 'read the audit trail' },
  'audit.verified': { zh: '校验审计', en: 'checked the audit trail' },
  'campaign.lines-changed': { zh: '改条线归口', en: 'changed the table of lines' },
  'district.own-begun': { zh: '开始用自己的数据', en: 'began an own district' },
  'district.renamed': { zh: '改区名', en: 'renamed the district' },
  'identity.account-created': { zh: '开账号', en: 'opened an account' },
  'identity.password-set': { zh: '设密码', en: 'set a password' },
  'identity.sign-in-refused': { zh: '登录被拒', en: 'sign-in refused' },
  'identity.signed-in': { zh: '登录', en: 'signed in' },
  'identity.signed-out': { zh: '退出', en: 'signed out' },
  'import.batch-begun': { zh: '开始一批导入', en: 'began a batch' },
  'import.cancelled': { zh: '停下导入', en: 'stopped an import' },
  'import.file-received': { zh: '收到文件', en: 'received a file' },
  'import.file-set-aside': { zh: '把文件放一边', en: 'set a file aside' },
  'import.mapping-changed': { zh: '改列的对应', en: 'changed a mapping' },
  'import.refused-downloaded': { zh: '下载拒收的行', en: 'downloaded refused rows' },
  'import.run': { zh: '导入完成', en: 'imported' },
  'import.run-asked': { zh: '决定导入', en: 'decided to import' },
  'linkage.decided': { zh: '核对一对', en: 'decided a pair' },
  'linkage.decision-undone': { zh: '撤销核对', en: 'took a decision back' },
  'linkage.unit-split': { zh: '拆开单位', en: 'split a unit' },
  'registry.exported': { zh: '导出台账', en: 'exported the ledgers' },
  'registry.field-overridden': { zh: '手工更正', en: 'corrected a fact by hand' },
  'registry.override-withdrawn': { zh: '撤回更正', en: 'took a correction back' },
  'registry.unmasked': { zh: '查看明文', en: 'saw a sealed value' },
}

/** An event in words. */
export const eventWords = (event: string): Bilingual => events[event] ?? { zh: event, en: event }

/** The events that the trail can be narrowed to. */
export const knownEvents: readonly string[] = Object.keys(events)

const subjects: Readonly<Record<string, Bilingual>> = {
  account: { zh: '账号', en: 'account' },
  batch: { zh: '批次', en: 'batch' },
  file: { zh: '文件', en: 'file' },
  person: { zh: '人员', en: 'person' },
  unit: { zh: '单位', en: 'unit' },
}

/** What an event is about, in a word. */
export const subjectWord = (kind: string): Bilingual => subjects[kind] ?? { zh: kind, en: kind }
