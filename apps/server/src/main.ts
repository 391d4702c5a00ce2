import { localOperator } from '@sanxin/domain/platform/access'
import { listDemoAccounts } from '@sanxin/server/platform/identity'
import { listAccounts } from '@sanxin/store/platform/accounts'
import { listBatches } from '@sanxin/store/platform/exchange'
import { type District, demoState, ensureFirstAccounts, type FirstAccount, openDistrict, renameDistrict } from './district/index.ts'
import { loadDemo } from './import/load-demo.ts'
import { isBelowSafeMinor, startPostgres } from './postgres/index.ts'
import { followPointer, freeFolderBeside, pointTo } from './serve/own-folder.ts'
import { type Serving, serveDistrict } from './serve/serve-district.ts'
import { claimDataFolder, prepareDataFolder, readOptions, readyLines, runStart, say, startHouse } from './start/index.ts'
import { oldDatabase, sayNewKey } from './start/notices.ts'

const started = performance.now()

await runStart(async (shutdown) => {
  const asked = readOptions(process.argv.slice(2))
  const options = { ...asked, dataDir: followPointer(asked.dataDir) }
  if (options.dataDir !== asked.dataDir)
    say({ zh: `${asked.dataDir} 已换到自己的区：${options.dataDir}`, en: `${asked.dataDir} moved on to ${options.dataDir}.` })
  const house = await startHouse(options, shutdown)
  const { host, port } = options

  if (isBelowSafeMinor(house.postgres.version)) say(oldDatabase(house.postgres.version))
  let district = await openDistrict(options.dataDir, house.postgres, { onNewKey: sayNewKey })
  let serving: Serving | undefined
  shutdown.add(async () => {
    await serving?.close()
    await district.close()
  })

  const accounts = await prepare(district, options.empty)
  const web = await house.web

  /** Moves into a folder of its own: prepared while the old one still answers, taken over once the answer has gone out. */
  const switchDistrict = async (name: string) => {
    const folder = freeFolderBeside(options.dataDir)
    prepareDataFolder(folder)
    const claim = claimDataFolder(folder)
    shutdown.add(claim.release)
    const postgres = await startPostgres({ dataDir: folder, databaseUrl: undefined, log: say })
    shutdown.add(() => postgres.stop())
    const next = await openDistrict(folder, postgres, { onNewKey: sayNewKey })
    await renameDistrict(next.store, name)
    const [first] = await ensureFirstAccounts(next)
    const { userName, password } = first!
    pointTo(asked.dataDir, folder)
    setTimeout(() => void moveInto(next, claim.announce), 300)
    return { dataDir: folder, account: { userName, password } }
  }
  const moveInto = async (next: District, announce: (address: string) => void): Promise<void> => {
    await serving?.close()
    await district.close()
    district = next
    serving = await serveDistrict(next, { host, port, web, switchDistrict })
    announce(serving.address)
    say({ zh: `已换到自己的区：${next.dataDir}`, en: `Now serving your own district in ${next.dataDir}.` })
  }

  serving = await serveDistrict(district, { host, port, web, switchDistrict })
  house.folder.announce(serving.address)
  const kind = demoState(options.dataDir) === 'loaded' ? 'demo' : 'own'
  for (const line of readyLines(serving.address, performance.now() - started, accounts, kind)) console.error(line)
})

/** An empty data folder becomes the demo, or with `--empty` a district of one's own; a district that is there stays what it is. */
async function prepare(district: District, empty: boolean): Promise<readonly FirstAccount[]> {
  const { store, dataDir } = district
  const demo = demoState(dataDir)
  if (demo === 'loaded') return listDemoAccounts(store)
  const isUsed = await store.onlyRead(localOperator, async (tx) => (await listBatches(tx)).length + (await listAccounts(tx)).length > 0)
  if (demo === 'none' && (isUsed || empty)) return ensureFirstAccounts(district)
  say({
    zh: '正在装入演示区（虚构的约 1,200 家单位、12,000 人）……',
    en: 'Loading the demo district (about 1,200 invented units and 12,000 people)…',
  })
  return loadDemo(district)
}
