import { catalogue } from '@sanxin/kernel'

/** Refusals of the store's foundation. */
export const storeProblems = catalogue('store', {
  'migration-changed': {
    kind: 'unavailable',
    report: true,
    zh: '数据库已执行的升级脚本 {file} 与程序自带的内容不同。请换回原来的程序版本，或用备份恢复。',
    en: 'The database ran migration {file} with other contents than this version carries. Use the earlier version again or restore a backup.',
  },
  'database-newer': {
    kind: 'unavailable',
    report: true,
    zh: '数据库已升级到第 {number} 号，本程序只认识到第 {known} 号。请使用更新的程序版本。',
    en: 'The database is at migration {number}, this version knows {known} at most. Start a newer version.',
  },
  'role-missing': {
    kind: 'unavailable',
    report: true,
    zh: '数据库服务器上缺少角色 {role}。请用本程序的启动命令建立角色后再升级。',
    en: 'The database server lacks the role {role}. Let the start command make the roles, then migrate.',
  },
  'master-key-missing': {
    kind: 'unavailable',
    report: true,
    zh: '找不到主密钥文件 {file}，而数据库里已有加密数据。请把备份的密钥文件放回原处；没有它，证件号、电话等密文字段无法打开。',
    en: 'The master key file {file} is missing while the database holds sealed data. Put the backed-up key file back; without it ID numbers and phones cannot be opened.',
  },
  'master-key-open': {
    kind: 'unavailable',
    report: true,
    zh: '主密钥文件 {file} 可被其他用户读取。请把权限改为仅本用户可读写（chmod 600）。',
    en: 'Other users may read the master key file {file}. Limit it to its owner (chmod 600).',
  },
  'master-key-damaged': {
    kind: 'unavailable',
    report: true,
    zh: '主密钥文件 {file} 的校验值不对，文件可能已损坏。请用备份的密钥文件替换。',
    en: 'The check value of the master key file {file} is wrong; the file may be damaged. Replace it with the backed-up key file.',
  },
  'master-key-wrong': {
    kind: 'unavailable',
    report: true,
    zh: '数据库用主密钥 {expected} 加密，当前密钥文件是 {found}。请换回配套的密钥文件。',
    en: 'The database was sealed under master key {expected}, the key file is {found}. Use the key file that belongs to this database.',
  },
  'key-missing': {
    kind: 'unavailable',
    report: true,
    zh: '这个字段的数据密钥（{id} 号）已不存在，密文无法打开。',
    en: 'Data key {id} of this field no longer exists; the sealed value cannot be opened.',
  },
  'sealed-damaged': {
    kind: 'unavailable',
    report: true,
    zh: '{table} 表 {column} 列记录 {rowId} 的密文校验不通过，可能被改动或搬动过。请从备份恢复并查看审计记录。',
    en: 'The sealed value in {table}.{column} of record {rowId} fails its check; it may have been altered or moved. Restore it from a backup and look at the audit trail.',
  },
})
