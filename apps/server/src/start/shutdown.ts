import type { Bilingual } from '@sanxin/kernel'

type Step = () => void | Promise<void>
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const longestStepMs = 40_000

/** Things to close at the end, the last opened first. */
export interface Shutdown {
  add(step: Step): void
  /** Closes everything once; later calls wait for the same end. */
  run(): Promise<void>
  /** true from the first signal on */
  isEnding(): boolean
}

/**
 * Closes everything in reverse order on Ctrl-C, on a signal, or when the process that started us is gone, and then ends.
 * A step that fails or hangs does not keep the others from running.
 */
export function listenForShutdown(log: (line: Bilingual) => void, exit: (code: number) => void = process.exit): Shutdown {
  const steps: Step[] = []
  let ending: Promise<void> | undefined
  const run = () => {
    ending ??= closeAll(steps)
    return ending
  }
  const leave = () => {
    if (!ending) log({ zh: '正在停止……', en: 'Stopping…' })
    // The same Ctrl-C may reach us twice, from the terminal and from our starter.
    void run().then(() => exit(0))
  }
  for (const signal of signals) process.on(signal, leave)
  process.on('disconnect', leave)
  return { add: (step) => void steps.push(step), run, isEnding: () => ending !== undefined }
}

async function closeAll(steps: Step[]): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, longestStepMs)
    try {
      await Promise.race([step(), late.promise])
    } catch (error) {
      console.error(error)
    }
    clearTimeout(timer)
  }
}
