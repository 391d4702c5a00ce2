import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ourNode } from './install.mjs'

/**
 * Runs a program of ours on our Node in place of this process: same terminal, signals passed on, same exit code.
 * The channel between the two tells the program when we are gone, so that nothing is left running behind a killed starter.
 * @param stopWithNpm  also end when the npm that started us was killed
 */
export function handOver(program, args, { stopWithNpm = false } = {}) {
  const child = spawn(ourNode(), ['--disable-warning=ExperimentalWarning', program, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  if (stopWithNpm && process.env.npm_lifecycle_event) watchStarter(() => child.kill('SIGTERM'))
  child.once('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** Calls back once when the npm above us (or the shell between) has gone. */
function watchStarter(gone) {
  const line = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1)
  const timer = setInterval(() => {
    if (process.ppid === line[0] && (line.length < 2 || parentOf(line[0]) === line[1])) return
    clearInterval(timer)
    gone()
  }, 1000)
  timer.unref()
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}
