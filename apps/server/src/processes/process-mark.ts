import { readFileSync } from 'node:fs'

/** Tells one process from a later one that happens to get the same number. */
export interface ProcessMark {
  pid: number
  /** start time in clock ticks and the boot it belongs to; empty where the system does not say */
  born: string
}

export const markOf = (pid: number = process.pid): ProcessMark => ({ pid, born: bornOf(pid) })

/** Whether the marked process still runs; a process of another account counts as running. */
export function isAlive(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isDefunct(mark.pid) && (mark.born === '' || bornOf(mark.pid) === mark.born)
}

function statFields(pid: number): string[] {
  try {
    // The second field is the program's name in brackets and may hold spaces, so count from the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

const isDefunct = (pid: number): boolean => statFields(pid)[0] === 'Z'

function bornOf(pid: number): string {
  const started = statFields(pid)[19]
  if (!started) return ''
  return `${started}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8)}`
}
