import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Plain JavaScript that Node 20 can run: this happens before our own Node is there.

/** Folder of the checkout. */
export const checkout = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(checkout, 'node_modules')
const lockFile = join(checkout, 'package-lock.json')
const stamp = join(modules, '.installed-lock')
const oldestNode = 20

/** Says one line in both languages on standard error. */
export const say = (zh, en) => console.error(`${zh}  ${en}`)

/** Says one sentence per language and ends with exit code 1. */
export function fail(zh, en) {
  console.error(zh)
  console.error(en)
  process.exit(1)
}

/**
 * Installs the packages when they are missing or when package-lock.json has changed since they were installed.
 * @param tests  true brings what the tests need as well; the product alone starts with less
 */
export function ensureInstalled({ tests = false } = {}) {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    fail(`需要 Node ${oldestNode} 以上，现在是 ${process.version}。`, `Node ${oldestNode} or later is needed, this is ${process.version}.`)
  }
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (isInstalled(lock, tests)) return

  say('正在安装依赖（npm ci）……', 'Installing packages (npm ci)…')
  const began = Date.now()
  const npm = process.env.npm_execpath
  const flags = ['ci', '--prefer-offline', '--include=optional', tests ? '--include=dev' : '--omit=dev', '--loglevel=error']
  const [program, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const done = spawnSync(program, [...before, ...flags], { cwd: checkout, stdio: ['ignore', 2, 2], env: withoutOurNode() })
  if (done.status !== 0) {
    fail(
      '依赖没有装成功：请看上面 npm 的说明；常见原因是网络或镜像地址（npm config get registry）。',
      'The packages could not be installed: see what npm said above; often it is the network or the registry (npm config get registry).',
    )
  }
  writeFileSync(stamp, `${lock} ${tests ? 'all' : 'product'}`)
  say(`依赖已装好（${seconds(began)} s）。`, `Packages installed (${seconds(began)} s).`)
}

/** The Node that the product runs on: the pinned one from npm, else the present one when it is new enough. */
export function ourNode() {
  // Not through node_modules/.bin: npm 10 makes no link there for a program named node.
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const pinned = join(modules, `node-${platform}-${process.arch}`, 'bin', platform === 'win' ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `本机（${process.platform}-${process.arch}）没有随附的 Node 24，而现在的 Node 是 ${process.version}：请安装 Node 24 后再试。`,
    `No Node 24 comes along for ${process.platform}-${process.arch} and this is Node ${process.version}: install Node 24 and try again.`,
  )
}

function isInstalled(lock, tests) {
  if (!existsSync(modules)) return false
  if (existsSync(stamp)) {
    const [installed, extent] = readFileSync(stamp, 'utf8').split(' ')
    return installed === lock && (extent === 'all' || !tests)
  }
  // Installed by hand: npm leaves its own copy of the lock, which must be younger than ours.
  const left = join(modules, '.package-lock.json')
  if (!existsSync(left) || statSync(left).mtimeMs < statSync(lockFile).mtimeMs) return false
  return !tests || existsSync(join(modules, 'dependency-cruiser'))
}

/** npm puts node_modules/.bin first in PATH; npm ci must not run on the very Node that it replaces. */
function withoutOurNode() {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.endsWith('node_modules/.bin'))
  return { ...process.env, PATH: path.join(':') }
}

const seconds = (began) => ((Date.now() - began) / 1000).toFixed(1)
