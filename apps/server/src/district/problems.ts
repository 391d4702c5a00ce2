import { catalogue } from '@sanxin/kernel'

export const districtProblems = catalogue('district', {
  'already-own': {
    kind: 'conflict',
    report: false,
    zh: '这个数据文件夹里已经是您自己的区，不用再开新的。',
    en: 'This data folder already holds a district of your own; there is nothing to begin.',
  },
  'demo-closed': {
    kind: 'conflict',
    report: false,
    zh: '这里是演示区，不收别的资料。请先在“资料导入”页点“换成自己的数据”，再把表拖进来；在命令行用 SANXIN_DATA 另选文件夹。',
    en: 'This is the demo district, which takes no other data. Begin your own district on the import page, then drop the files; on the command line choose another folder with SANXIN_DATA.',
  },
})
