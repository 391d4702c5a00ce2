import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Binaries } from './sources.ts'

interface Link {
  source: string
  target: string
}

/** Library links of an npm-packed PostgreSQL that npm cannot carry; the package lists them in `pg-symlinks.json`. */
function linksOf(root: string): Link[] {
  return JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')) as Link[]
}

/**
 * Makes the missing library links; harmless when repeated or done by two processes at once.
 * @returns false when the folder is not ours to write
 */
export function makeLinks(root: string): boolean {
  const parent = dirname(root)
  for (const { source, target } of linksOf(root)) {
    const link = join(parent, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(link), join(parent, source)), link)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? ''
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false
      if (code !== 'EEXIST') throw error
    }
  }
  return true
}

/** Copies the programs to a folder that the server's account can reach; one copy per version serves all data folders. */
export function copyBinaries(binaries: Binaries, parent: string): { copied: Binaries; isNew: boolean } {
  const folder = join(parent, `postgresql-${binaries.version}`)
  const root = join(folder, basename(binaries.root))
  const isNew = !existsSync(root)
  if (isNew) {
    const draft = `${folder}.${randomBytes(4).toString('hex')}`
    mkdirSync(draft, { recursive: true, mode: 0o755 })
    cpSync(binaries.root, join(draft, basename(binaries.root)), { recursive: true })
    makeLinks(join(draft, basename(binaries.root)))
    try {
      renameSync(draft, folder)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(root)) throw error
    }
  }
  return { copied: { ...binaries, root }, isNew }
}
