import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const pointerName = 'moved-to'

/** The folder that holds the district in use: a demo that was left for a district of one's own points to it. */
export function followPointer(dataDir: string): string {
  const file = join(dataDir, pointerName)
  return existsSync(file) ? resolve(dataDir, readFileSync(file, 'utf8').trim()) : dataDir
}

/** A new folder beside the given one; none that exists is taken. */
export function freeFolderBeside(dataDir: string): string {
  const stem = join(dirname(dataDir), `${dataDir.split('/').at(-1)}-own`)
  for (let n = 1; ; n++) {
    const folder = n === 1 ? stem : `${stem}-${n}`
    if (!existsSync(folder)) return folder
  }
}

/** From now on a start on the old folder opens the new one; deleting the pointer file brings the demo back. */
export const pointTo = (dataDir: string, folder: string): void => writeFileSync(join(dataDir, pointerName), `${folder}\n`, { flush: true })
