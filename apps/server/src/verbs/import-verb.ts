import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Effect } from '@sanxin/contract/platform/exchange'
import { setBatchState } from '@sanxin/store/platform/exchange'
import { rosterKinds } from '../district/index.ts'
import { type ImportReport, previewFiles, runFiles, stageFiles } from '../import/import-files.ts'
import { Refusal } from './refusal.ts'
import { terminalProgress } from './terminal-progress.ts'
import { withDistrict } from './with-district.ts'

/** `import DIR [--yes] [--json]`: recognises every file of a folder, shows the effect, runs it, waits until the figures are settled. */
export async function importVerb(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { yes: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
  })
  const [folder] = positionals
  if (!folder) throw new Refusal('用法 Usage: sanxin import DIR [--yes] [--json]')
  const paths = rosterPaths(folder)
  const report = await withDistrict(async (district) => {
    district.requireOpen()
    const progress = terminalProgress()
    const batchId = await stageFiles(district, paths, folder, progress.file)
    let effect: Effect | null = null
    if (!values.yes) {
      effect = await previewFiles(district, batchId, progress.step)
      progress.end()
      console.error(effectLines(effect).join('\n'))
      if (!(await confirmed())) {
        await district.store.asSystem('import', (tx) => setBatchState(tx, batchId, 'cancelled'))
        return undefined
      }
    }
    const done = await runFiles(district, batchId, progress.step, effect)
    progress.end()
    return done
  })
  if (!report) throw new Refusal('没有导入，什么都没有改动。 Not imported; nothing was changed.')
  console.log(values.json ? JSON.stringify(document(report), null, 2) : reportLines(report).join('\n'))
  const isPart = report.files.some(({ state, refused }) => state !== 'staged' || refused > 0)
  if (report.files.every(({ accepted, duplicate }) => accepted + duplicate === 0)) return 1
  return isPart ? 2 : 0
}

function rosterPaths(folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    throw new Refusal(`找不到文件夹 ${folder}。 There is no folder ${folder}.`)
  }
  const paths = names
    .filter((name) => !name.startsWith('.') && !name.startsWith('~$'))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  if (paths.length === 0) throw new Refusal(`${folder} 里没有文件。 ${folder} holds no files.`)
  return paths
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(y|yes|是|导入)$/i.test((await asking.question('导入吗？ Import? [y/N] ')).trim())
  } finally {
    asking.close()
  }
}

const effectLines = ({ units, people, importRows, refusedRows, unusual }: Effect): string[] => [
  `导入后：单位新增 ${units.created}、更新 ${units.updated}、不变 ${units.unchanged}；人员新增 ${people.created}、更新 ${people.updated}、不变 ${people.unchanged}；收 ${importRows} 行，不收 ${refusedRows} 行。还没有改动任何东西。`,
  `After import: units ${units.created} new, ${units.updated} updated, ${units.unchanged} unchanged; people ${people.created} new, ${people.updated} updated, ${people.unchanged} unchanged; ${importRows} rows taken, ${refusedRows} refused. Nothing has changed yet.`,
  ...unusual.map(({ zh, en }) => `△ ${zh} ${en}`),
]

const kindName = (code: string | null): string => rosterKinds.find((kind) => kind.code === code)?.zh ?? '没认出来 not recognised'

const reportLines = ({ number, files, result }: ImportReport): string[] => [
  ...files.map(({ name, kind, state, read, accepted, refused, duplicate, problem }) => {
    const why = problem ? ` ${(problem as { zh: string }).zh}` : ''
    return state === 'staged'
      ? `${name}　${kindName(kind)}　读 ${read} 收 ${accepted} 不收 ${refused} 重复 ${duplicate}`
      : `${name}　${state === 'unrecognised' ? '没认出来 not recognised' : '不收 refused'}${why}`
  }),
  `第 ${number} 批已导入 Batch ${number} imported: ${JSON.stringify(result)}`,
]

const document = ({ batchId, number, files, effect, result }: ImportReport) => ({
  batch: batchId,
  number,
  files: files.map(({ name, kind, state, read, accepted, refused, duplicate, skipped, problem }) => ({
    name,
    kind,
    state,
    read,
    accepted,
    refused,
    duplicate,
    skipped,
    problem,
  })),
  read: sum(files, 'read'),
  accepted: sum(files, 'accepted'),
  refused: sum(files, 'refused'),
  duplicate: sum(files, 'duplicate'),
  effect,
  result,
})

const sum = (files: ImportReport['files'], count: 'read' | 'accepted' | 'refused' | 'duplicate'): number =>
  files.reduce((total, file) => total + file[count], 0)
