import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startProblems } from './problems.ts'
import type { Shutdown } from './shutdown.ts'

const sources = ['apps/web', 'packages/web/src', 'packages/ui/src', 'packages/contract/src', 'packages/domain/src', 'packages/kernel/src']
const stampName = '.built'

/** Names, sizes and times of everything that the pages are made of. */
export function sourcesSignature(checkout: string): string {
  const hash = createHash('sha256')
  const add = (file: string) => {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file.slice(checkout.length)} ${size} ${mtimeMs}\n`)
  }
  for (const folder of sources) {
    const path = join(checkout, folder)
    if (!existsSync(path)) continue
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      if (!file.includes('/node_modules/') && !/\.test\.tsx?$/.test(file)) add(file)
    }
  }
  add(join(checkout, 'package-lock.json'))
  return hash.digest('hex')
}

/** Whether the built pages are those of the sources as they are now. */
export function isBuilt(checkout: string, output: string, signature: string = sourcesSignature(checkout)): boolean {
  const stamp = join(output, stampName)
  return existsSync(join(output, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === signature
}

/**
 * Builds the pages when their sources have changed since; otherwise returns at once.
 * @returns the folder to serve
 * @throws Problem `start.web-build-failed`
 */
export async function buildWeb(checkout: string, shutdown?: Shutdown): Promise<string> {
  const output = join(checkout, 'dist', 'web')
  const signature = sourcesSignature(checkout)
  if (isBuilt(checkout, output, signature)) return output

  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    cwd: checkout,
    // Whatever started us, the pages are built as they are used: under tests NODE_ENV would bring React's development build.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  shutdown?.add(() => void child.kill())
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      said += text
    })
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  if (code !== 0 || !existsSync(join(output, 'index.html'))) {
    throw startProblems.problem('web-build-failed', { detail: said.trim().slice(-2000) || `vite ${code}` })
  }
  mkdirSync(output, { recursive: true })
  writeFileSync(join(output, stampName), signature)
  return output
}
