#!/usr/bin/env node
// node scripts/complete-lock.mjs [--check]: after a change of dependencies.
// A registry mirror may not carry the packages of other platforms; npm then leaves them out of package-lock.json without a
// word, and npm ci refuses that lock everywhere. This writes their entries (version and platform; npm skips what does not fit).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './install.mjs'

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

/** Names of optional packages that the lock wants and does not hold, with the entry each should have. */
export function missingEntries(packages) {
  const missing = new Map()
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isHeld(packages, place, name)) continue
      missing.set(`node_modules/${name}`, {
        version: range.replace(/^[\^~]/, ''),
        ...(dev ? { dev } : {}),
        optional: true,
        ...platformOf(name),
      })
    }
  }
  return missing
}

/** Looks where Node would look: beside the package first, then in each folder above. */
function isHeld(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

/** os, cpu and libc, which such packages carry in their names. */
function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/)
  const os = words.includes('fsevents') ? 'darwin' : systems.find((one) => words.includes(one))
  const cpu = processors.find((one) => words.includes(one))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word === 'gnu' || word === 'gnueabihf')
      ? 'glibc'
      : undefined
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}

if (process.argv[1] === import.meta.filename) {
  const file = join(checkout, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingEntries(lock.packages)
  if (missing.size > 0 && !process.argv.includes('--check')) {
    const [root, ...others] = [...Object.entries(lock.packages), ...missing]
    others.sort(([a], [b]) => a.localeCompare(b, 'en'))
    lock.packages = Object.fromEntries([root, ...others])
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  }
  for (const [place, { version }] of missing) console.log(`${place.replace('node_modules/', '')}@${version}`)
  process.exitCode = missing.size > 0 && process.argv.includes('--check') ? 1 : 0
}
