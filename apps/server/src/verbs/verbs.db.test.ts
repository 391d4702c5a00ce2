import { fork } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const parent = mkdtempSync(join(tmpdir(), 'sanxin-verbs-'))
chmodSync(parent, 0o711)
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** Runs a verb as the bin does: with a channel to the process that handed over. */
function run(...args: string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, '..', 'cli.ts'), args, {
      env: { ...process.env, SANXIN_DATA: join(parent, 'data'), DATABASE_URL: '' },
      execArgv: [],
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    })
    let out = ''
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.on('close', (code) => resolve({ code, out }))
  })
}

test('a verb on an empty folder answers, never loads the demo, and ends by itself', { timeout: 60_000 }, async () => {
  const { code, out } = await run('coverage', '--json')
  expect(code).toBe(0)
  const { enterprise } = JSON.parse(out) as { enterprise: { code: string; numerator: number }[] }
  expect(enterprise.find((figure) => figure.code === 'base')!.numerator).toBe(0)
})

test('a verb that is not there, and a folder that is not there, are refused with 1', async () => {
  expect((await run('nonsense')).code).toBe(1)
  expect((await run('import', join(parent, 'nowhere'))).code).toBe(1)
})
