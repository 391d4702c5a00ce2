import { expect, test } from 'vitest'
import { isBelowSafeMinor } from './safe-minor.ts'
import { type Binaries, chooseBinaries, embeddedBinaries } from './sources.ts'

const debian15: Binaries = { source: 'debian', major: 15, version: '15.18', root: '/usr/lib/postgresql/15' }
const embedded18: Binaries = { source: 'embedded', major: 18, version: '18.4', root: '/n/18' }
const embedded15: Binaries = { source: 'embedded', major: 15, version: '15.18', root: '/n/15' }

test("a new cluster is made by Debian's programs when they are there", () => {
  expect(chooseBinaries([embedded18, debian15, embedded15], undefined)).toBe(debian15)
})

test('without Debian a new cluster gets the newest embedded major, whatever their order', () => {
  expect(chooseBinaries([embedded15, embedded18], undefined)).toBe(embedded18)
})

test('a cluster once made keeps its major version', () => {
  expect(chooseBinaries([debian15, embedded18], 18)).toBe(embedded18)
  expect(chooseBinaries([embedded18, embedded15], 15)).toBe(embedded15)
  expect(chooseBinaries([debian15, embedded18], 16)).toBeUndefined()
})

test('the programs that came with npm are found with their versions', () => {
  expect(embeddedBinaries('linux-x64').map((one) => one.major)).toEqual([18, 15])
  expect(embeddedBinaries('sunos-sparc')).toEqual([])
})

test('a server below the safe minor of its major is known as such', () => {
  expect(isBelowSafeMinor('18.4')).toBe(true)
  expect(isBelowSafeMinor('15.20')).toBe(false)
  expect(isBelowSafeMinor('15.19')).toBe(true)
  expect(isBelowSafeMinor('19.0')).toBe(false)
})
