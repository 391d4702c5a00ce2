import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { plants } from './plants.mjs'
import { readModules } from './read-modules.mjs'

/**
 * Copies the sources, plants every violation and says which were missed.
 * @returns sentences, one per missed plant; empty when the check sees everything
 */
export async function missedPlants(checkout) {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'sanxin-architecture-')))
  try {
    copySources(checkout, copy)
    const files = plants.flatMap((plant) => plantInto(copy, plant))
    const { violations } = await readModules(copy, files, { maxDepth: 2 })
    return plants
      .filter(({ rule, file }) => !violations.some((found) => found.rule === rule && found.from === file))
      .map(({ rule, file, code }) => `planted and not found by ${rule}: ${code} in ${file}`)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function copySources(checkout, copy) {
  const wanted = (path) => !/(^|\/)(node_modules|dist|data)(\/|$)/.test(relative(checkout, path))
  for (const folder of ['packages', 'apps']) cpSync(join(checkout, folder), join(copy, folder), { recursive: true, filter: wanted })

  const modules = join(copy, 'node_modules')
  mkdirSync(join(modules, '@sanxin'), { recursive: true })
  for (const name of readdirSync(join(checkout, 'node_modules'))) {
    if (!name.startsWith('.') && name !== '@sanxin') symlinkSync(join(checkout, 'node_modules', name), join(modules, name))
  }
  // Our own packages by name must lead into the copy.
  for (const name of readdirSync(join(checkout, 'node_modules', '@sanxin'))) {
    const real = realpathSync(join(checkout, 'node_modules', '@sanxin', name))
    symlinkSync(join(copy, relative(checkout, real)), join(modules, '@sanxin', name))
  }
}

function plantInto(copy, { file, code, needs, also = {} }) {
  for (const entrance of needs) if (!existsSync(join(copy, entrance))) write(copy, entrance, 'export {}')
  for (const [path, text] of Object.entries(also)) write(copy, path, text)
  write(copy, file, code)
  return [file, ...Object.keys(also)]
}

function write(copy, path, text) {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), `${text}\n`)
}
