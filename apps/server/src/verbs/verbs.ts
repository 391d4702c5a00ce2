import { coverageVerb } from './coverage-verb.ts'
import { exportVerb } from './export-verb.ts'
import { importVerb } from './import-verb.ts'

export type Verb = (args: readonly string[]) => Promise<number>

const verbs: Readonly<Record<string, Verb>> = { import: importVerb, export: exportVerb, coverage: coverageVerb }
export const findVerb = (name: string): Verb | undefined => (Object.hasOwn(verbs, name) ? verbs[name] : undefined)

export const usage = `sanxin VERB   三新工作台命令行 / command line of the workbench
  import DIR [--yes] [--json]       导入文件夹里的全部资料 / imports every workbook of a folder
  export registry --out DIR         导出台账 / writes the registry as csv
  coverage [--json]                 两个覆盖的各项数字 / prints the coverage figures
环境 Environment: SANXIN_DATA=DIR   数据文件夹 / data folder (default ./data)`
