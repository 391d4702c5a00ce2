import { catalogue } from '@sanxin/kernel'

/** What can keep the workbench from starting; each text is the one sentence that the operator reads. */
export const startProblems = catalogue('start', {
  'already-running': {
    kind: 'conflict',
    report: false,
    zh: '数据目录 {dataDir} 正由另一个进程（{pid}）使用，地址 {address}：请直接打开，或先停止它；要同时运行另一个区，请设置 SANXIN_DATA 和 PORT。',
    en: 'The data folder {dataDir} is in use by process {pid} at {address}: open that, or stop it first; for a second district set SANXIN_DATA and PORT.',
  },
  'port-taken': {
    kind: 'conflict',
    report: false,
    zh: '端口 {port} 已被其他程序占用：请用 PORT={free} npm start 启动。',
    en: 'Port {port} is in use by another program: start with PORT={free} npm start.',
  },
  'port-forbidden': {
    kind: 'forbidden',
    report: false,
    zh: '不能使用端口 {port}（{detail}）：请用 PORT=8010 之类 1024 以上的端口。',
    en: 'Port {port} may not be used ({detail}): choose one above 1024, such as PORT=8010.',
  },
  'port-invalid': {
    kind: 'invalid',
    report: false,
    zh: 'PORT 应为 1 到 65535 的整数，现在是“{port}”。',
    en: 'PORT must be a whole number from 1 to 65535, it is "{port}".',
  },
  'argument-unknown': {
    kind: 'invalid',
    report: false,
    zh: '不认识的参数 {argument}：可用的只有 --empty（建立空白的区，不装演示数据）。',
    en: 'Unknown argument {argument}: there is only --empty (begin an empty district without the demo).',
  },
  'disk-full': {
    kind: 'unavailable',
    report: true,
    zh: '{dataDir} 所在磁盘只剩 {freeMegabytes} MB，至少需要 {neededMegabytes} MB：请先腾出空间，数据未改动。',
    en: 'The disk of {dataDir} has {freeMegabytes} MB left and {neededMegabytes} MB are needed: make room first; nothing was changed.',
  },
  'not-writable': {
    kind: 'forbidden',
    report: true,
    zh: '目录 {dataDir} 不能写入（{detail}）：请改权限，或用 SANXIN_DATA 指定别的目录。',
    en: 'The folder {dataDir} cannot be written ({detail}): change its permissions or name another one with SANXIN_DATA.',
  },
  'not-a-folder': {
    kind: 'invalid',
    report: false,
    zh: '{dataDir} 是一个文件，不是目录：请用 SANXIN_DATA 指定一个目录。',
    en: '{dataDir} is a file, not a folder: name a folder with SANXIN_DATA.',
  },
  'web-build-failed': {
    kind: 'unavailable',
    report: true,
    zh: '页面没有编译成功：{detail}',
    en: 'The pages could not be built: {detail}',
  },
})
