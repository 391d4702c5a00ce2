import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Size of what a browser fetches before 今天 stands, on the desk and on the phone: the page, its entry with all static imports, and their
 * styles. Needs `npm run build`.
 */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

const limitsKb = { 'index.html': 260, 'phone.html': 120 } as const
const folder = join(import.meta.dirname, '../../dist/web')
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

const bytesOf = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 6 }).length
const inKb = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(8)} KB`

function add(name: string, files: Set<string>): void {
  const chunk = manifest[name]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const needed of chunk.imports ?? []) add(needed, files)
}

for (const [page, limitKb] of Object.entries(limitsKb)) {
  const files = new Set([page])
  add(page, files)
  const sizes = [...files].map((file) => ({ file, bytes: bytesOf(file) })).sort((one, other) => other.bytes - one.bytes)
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { file, bytes } of sizes) console.log(`${inKb(bytes)}  ${file}`)
  console.log(`${inKb(total)}  first page ${page}, gzip; limit ${limitKb} KB\n`)
  if (total > limitKb * 1024) process.exitCode = 1
}
