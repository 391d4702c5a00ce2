#!/usr/bin/env node
// npm test, npm run check, npm run test:deep; `node scripts/test.mjs unit journeys` runs the named stages only.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { checkout, ensureInstalled, fail, ourNode } from './install.mjs'
import { stages } from './test-stages.mjs'

const deepRuns = '5000'
const binaries = join(checkout, 'node_modules', '.bin')
const cache = join(checkout, '.cache')

const flags = process.argv.slice(2)
const wanted = flags.filter((flag) => !flag.startsWith('--'))
const unknown = flags.find((flag) =>
  flag.startsWith('--') ? !['--check', '--deep'].includes(flag) : !stages.some((stage) => stage.name.startsWith(flag)),
)
if (unknown) fail(`不认识的参数 ${unknown}。`, `Unknown argument ${unknown}; stages: ${stages.map((stage) => stage.name).join(', ')}.`)

ensureInstalled({ tests: true })
mkdirSync(cache, { recursive: true })
const environment = {
  ...process.env,
  PATH: `${binaries}:${process.env.PATH ?? ''}`,
  ...(flags.includes('--deep') ? { SANXIN_PROPERTY_RUNS: deepRuns } : {}),
}

const results = []
for (const stage of stages) {
  if (flags.includes('--check') && !stage.quick) continue
  if (wanted.length > 0 && !wanted.some((name) => stage.name.startsWith(name))) continue
  console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(4, 60 - stage.name.length))}`)
  const began = Date.now()
  const result = stage.kind === 'check' ? await runCheck(stage) : await runTests(stage)
  const took = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`── ${stage.name}: ${result.passed} passed, ${result.failed} failed, ${took} s`)
  results.push({ ...result, name: stage.name, took })
}

console.log('')
for (const { name, passed, failed, took } of results)
  console.log(`${failed ? '✗' : '✓'} ${name.padEnd(28)} ${took.padStart(7)} s  ${passed} passed, ${failed} failed`)
const sum = (field) => results.reduce((total, result) => total + result[field], 0)
process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)

async function runCheck({ commands }) {
  const codes = await Promise.all(commands.map(([program, ...args]) => run(program, args)))
  const failed = codes.some((code) => code !== 0)
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 }
}

async function runTests({ name, project, folders = [], environment: own = {}, browser = false }) {
  const report = join(cache, `${name.replaceAll(/\W+/g, '-')}.json`)
  rmSync(report, { force: true })
  if (browser) {
    const { environment: found, missing } = await ensureBrowser()
    for (const sentence of missing) console.error(`Missing: ${sentence}`)
    if (missing.length > 0) return { passed: 0, failed: missing.length }
    Object.assign(own, found)
  }
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...folders]
  const code = await run('vitest', args, own)
  return counted(report, code)
}

/** Counts a report of vitest; a file that did not load, a skipped test and an error outside any test count as failed. */
function counted(report, code) {
  let found
  try {
    found = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    console.error('The tests gave no report.')
    return { passed: 0, failed: 1 }
  }
  const unloaded = found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const skipped = found.numPendingTests + found.numTodoTests
  if (skipped > 0) console.error(`${skipped} tests were skipped; a test runs or it is removed.`)
  if (found.numTotalTests === 0) console.error('No test was found.')
  const failed = found.numFailedTests + unloaded.length + skipped
  return { passed: found.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

function run(program, args, own = {}) {
  const script = program === 'node' ? [] : [join(binaries, program)]
  return new Promise((resolve) => {
    const child = spawn(ourNode(), [...script, ...args], { cwd: checkout, stdio: 'inherit', env: { ...environment, ...own } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
