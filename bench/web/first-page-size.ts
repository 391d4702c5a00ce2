import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Size of what a browser fetches before 今天 stands: the page, its entry with all static imports, and their styles. Needs `npm run build`. */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  css?: string[]
}

const limitBytes = 260 * 1024
const folder = join(import.meta.dirname, '../../dist/web')
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

const files = new Set(['index.html'])
function add(name: string): void {
  const chunk = manifest[name]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const style of chunk.css ?? []) files.add(style)
  for (const needed of chunk.imports ?? []) add(needed)
}
for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(name)

const sizes = [...files].map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file)), { level: 6 }).length }))
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
for (const { file, bytes } of sizes.sort((one, other) => other.bytes - one.bytes))
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${file}`)
console.log(`${(total / 1024).toFixed(1).padStart(8)} KB  first page, gzip; limit ${limitBytes / 1024} KB`)
process.exitCode = total <= limitBytes ? 0 : 1
