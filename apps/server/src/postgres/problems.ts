import { catalogue } from '@sanxin/kernel'

/** What can keep the database from starting; each text is the one sentence that the operator reads. */
export const postgresProblems = catalogue('postgres', {
  'no-binaries': {
    kind: 'unavailable',
    report: true,
    zh: '没有可用的 PostgreSQL 程序（查找过：{searched}）：请安装 postgresql，或设置 DATABASE_URL。',
    en: 'No PostgreSQL programs were found (looked in: {searched}): install postgresql or set DATABASE_URL.',
  },
  'other-major': {
    kind: 'unavailable',
    report: true,
    zh: '数据库是 PostgreSQL {found} 建立的，本机只有 {available}：请安装 postgresql-{found} 后再启动，数据未改动。',
    en: 'The database was made by PostgreSQL {found}, this machine has only {available}: install postgresql-{found}; nothing was changed.',
  },
  'no-account': {
    kind: 'unavailable',
    report: true,
    zh: 'PostgreSQL 不能以 root 运行，也没有找到 postgres 或 nobody 账户：请以普通用户启动，或先建立 postgres 账户。',
    en: 'PostgreSQL does not run as root and there is no account postgres or nobody: start as an ordinary user or make the account postgres.',
  },
  'not-ours': {
    kind: 'unavailable',
    report: true,
    zh: '数据库目录 {cluster} 属于账户 {owner}：请用该账户（或 root）启动。',
    en: 'The database folder {cluster} belongs to the account {owner}: start as that account or as root.',
  },
  'cannot-start': {
    kind: 'unavailable',
    report: true,
    zh: 'PostgreSQL 没有启动成功（{step}）：{detail}',
    en: 'PostgreSQL did not start ({step}): {detail}',
  },
  unreachable: {
    kind: 'unavailable',
    report: true,
    zh: '无法连接 DATABASE_URL 指定的数据库 {host}：{detail}',
    en: 'The database of DATABASE_URL at {host} cannot be reached: {detail}',
  },
  'too-old': {
    kind: 'unavailable',
    report: true,
    zh: '需要 PostgreSQL 15 以上，现在是 {version}。',
    en: 'PostgreSQL 15 or later is needed, this is {version}.',
  },
  'no-chinese-trigrams': {
    kind: 'unavailable',
    report: true,
    zh: '该数据库的字符类型是 {ctype}，查不了中文：请用 LC_CTYPE 为 C.UTF-8（或其他 UTF-8）的数据库。',
    en: 'The character type of this database is {ctype} and finds no Chinese words: use one with LC_CTYPE C.UTF-8 or another UTF-8.',
  },
  'role-taken': {
    kind: 'conflict',
    report: true,
    zh: '该数据库服务器上已有角色 {role}，但数据目录里没有它的密码：请把原数据目录的 postgres/roles.json 复制到 {file}，或换一个服务器。',
    en: 'The server already has a role {role} whose password is not in this data folder: copy postgres/roles.json of the first folder to {file}, or use another server.',
  },
  busy: {
    kind: 'conflict',
    report: false,
    zh: '另一个进程（{holder}）正在启动或停止这个数据库，等了 {seconds} 秒：请稍后再试。',
    en: 'Another process ({holder}) is starting or stopping this database and {seconds} s have passed: try again shortly.',
  },
})
