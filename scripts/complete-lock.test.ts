import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingEntries } from './complete-lock.mjs'

const place = (name: string) => `node_modules/${name}`

test('the lock holds the packages of every platform, so that npm ci takes it everywhere', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
  expect([...missingEntries(lock.packages).keys()]).toEqual([])
})

test('a package that a mirror left out gets its version and platform', () => {
  const packages = {
    '': {},
    [place('tool')]: {
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/win32-arm64-msvc': '^1.2.3', fsevents: '~2.3.3' },
    },
  }
  expect(Object.fromEntries(missingEntries(packages))).toEqual({
    [place('@tool/linux-x64-musl')]: { version: '1.2.3', dev: true, optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    [place('@tool/win32-arm64-msvc')]: { version: '1.2.3', dev: true, optional: true, os: ['win32'], cpu: ['arm64'] },
    [place('fsevents')]: { version: '2.3.3', dev: true, optional: true, os: ['darwin'] },
  })
})

test('a package that lies beside its user or in a folder above is held', () => {
  const user = `${place('a')}/${place('b')}`
  const wants = { optionalDependencies: { '@c/linux-x64': '1.0.0' } }
  for (const holder of [`${user}/${place('@c/linux-x64')}`, `${place('a')}/${place('@c/linux-x64')}`, place('@c/linux-x64')]) {
    expect(missingEntries({ [user]: wants, [holder]: {} }).size).toBe(0)
  }
  expect(missingEntries({ [user]: wants, [`${place('other')}/${place('@c/linux-x64')}`]: {} }).size).toBe(1)
})
