import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresProblems } from '../postgres/problems.ts'
import { markOf } from '../processes/index.ts'
import { claimDataFolder, prepareDataFolder, servingAddress } from './data-folder.ts'
import { checkout, readOptions } from './options.ts'
import { requirePort } from './port.ts'
import { startProblems } from './problems.ts'
import { failureLines, readyLines } from './say.ts'
import { isBuilt, sourcesSignature } from './web-build.ts'

const folder = mkdtempSync(join(tmpdir(), 'sanxin-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const own = (name: string) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

test('without settings the workbench serves the data folder of the checkout at 8010, on this machine only', () => {
  expect(readOptions([], {})).toEqual({
    dataDir: join(checkout, 'data'),
    port: 8010,
    host: '127.0.0.1',
    empty: false,
    databaseUrl: undefined,
  })
})

test('SANXIN_DATA is seen from where the command was given', () => {
  expect(readOptions(['--empty'], { SANXIN_DATA: 'second', INIT_CWD: '/srv/district' })).toMatchObject({
    dataDir: '/srv/district/second',
    empty: true,
  })
})

test('a misspelt argument or port is refused instead of loading the demo', () => {
  expect(() => readOptions(['--emtpy'], {})).toThrow('start.argument-unknown')
  for (const port of ['0', '65536', '80a', '1.5']) expect(() => readOptions([], { PORT: port })).toThrow('start.port-invalid')
})

test('a data folder is made, a file in its place is refused and left alone', () => {
  const path = join(own('new'), 'a/b')
  prepareDataFolder(path)
  expect(servingAddress(path)).toBeUndefined()
  const file = join(folder, 'file')
  writeFileSync(file, 'mine')
  expect(() => prepareDataFolder(file)).toThrow('start.not-a-folder')
  expect(() => prepareDataFolder(join(file, 'below'))).toThrow('start.not-a-folder')
})

test('a place that takes no folders is refused at once', () => {
  expect(() => prepareDataFolder('/proc/sanxin/data')).toThrow('start.not-writable')
})

test('less than 500 MB of room is refused with both numbers', () => {
  expect(() => prepareDataFolder(own('full'), () => 499 * 1024 * 1024)).toThrow(/499 MB left and 500 MB/)
  expect(() => prepareDataFolder(join(folder, 'full'), () => 500 * 1024 * 1024)).not.toThrow()
})

test('a second server beside a living one is refused with the address of the first', () => {
  const path = own('served')
  writeFileSync(join(path, 'server.json'), JSON.stringify({ ...markOf(process.ppid), address: 'http://127.0.0.1:8033' }))
  expect(() => claimDataFolder(path)).toThrow('http://127.0.0.1:8033')
  expect(servingAddress(path)).toBe('http://127.0.0.1:8033')
})

test('a folder whose server was killed is free, and released folders are free again', () => {
  const path = own('killed')
  writeFileSync(join(path, 'server.json'), JSON.stringify({ pid: process.ppid, born: '1@0', address: 'http://127.0.0.1:8033' }))
  expect(servingAddress(path)).toBeUndefined()
  const claim = claimDataFolder(path)
  claim.announce('http://127.0.0.1:8034')
  expect(servingAddress(path)).toBe('http://127.0.0.1:8034')
  claim.release()
  expect(servingAddress(path)).toBeUndefined()
})

test('a port in use is refused and a free one named', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  )
  const refusal = await requirePort('127.0.0.1', port).catch((error: { code: string; facts: { free: number } }) => error)
  expect(refusal).toMatchObject({ code: 'start.port-taken', facts: { port } })
  await new Promise((resolve) => other.close(resolve))
  await expect(requirePort('127.0.0.1', port)).resolves.toBeUndefined()
})

test('pages count as built until a source changes', () => {
  const root = own('checkout')
  const source = join(root, 'apps/web/main.tsx')
  const output = join(root, 'dist/web')
  mkdirSync(join(root, 'apps/web'), { recursive: true })
  mkdirSync(output, { recursive: true })
  for (const file of [source, join(root, 'package-lock.json'), join(output, 'index.html')]) writeFileSync(file, 'x')
  expect(isBuilt(root, output)).toBe(false)
  writeFileSync(join(output, '.built'), sourcesSignature(root))
  expect(isBuilt(root, output)).toBe(true)
  utimesSync(source, 1, 1)
  expect(isBuilt(root, output)).toBe(false)
})

test('every refusal of a start is one sentence in each language that leaves no name unfilled', () => {
  for (const catalogue of [startProblems, postgresProblems]) {
    for (const [code, spec] of Object.entries(catalogue.specs)) {
      const named = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(named(spec.zh), code).toEqual(named(spec.en))
      expect(spec.zh, code).toMatch(/\p{Script=Han}/u)
      expect(spec.zh + spec.en, code).not.toContain('\n')
    }
  }
  const lines = failureLines(startProblems.problem('port-taken', { port: 8010, free: 8011 }))
  expect(lines).toEqual([
    '端口 8010 已被其他程序占用：请用 PORT=8011 npm start 启动。',
    'Port 8010 is in use by another program: start with PORT=8011 npm start.',
  ])
})

test('the last lines of a start give the address and the demo accounts in columns', () => {
  const account = (userName: string) => ({ userName, password: 'p', name: '名', office: '处' })
  const lines = readyLines('http://127.0.0.1:8010', 3210, [account('a'), account('long')])
  expect(lines[1]).toContain('http://127.0.0.1:8010  (3.2 s)')
  expect(lines.slice(3, 5)).toEqual(['  a     p  名  处', '  long  p  名  处'])
  expect(readyLines('x', 1, []).join()).not.toContain('Demo')
  expect(readyLines('x', 1, [account('a')], 'own').join()).not.toContain('Demo')
})
