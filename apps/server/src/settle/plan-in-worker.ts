import { Worker } from 'node:worker_threads'
import type { OnStep, SettleInput, SettlePlan } from './settle-input.ts'

type Message = { step: Parameters<OnStep> } | { plan: SettlePlan }

/** Computes the plan beside the event loop, so that requests are answered meanwhile; aborting ends the thread at once. */
export function planInWorker(input: SettleInput, onStep: OnStep, signal?: AbortSignal): Promise<SettlePlan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./settle-thread.ts', import.meta.url), {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: 8192 },
    })
    const stop = (): void => void worker.terminate()
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (message: Message) => ('plan' in message ? resolve(message.plan) : onStep(...message.step)))
    worker.on('error', reject)
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(signal?.aborted ? signal.reason : new Error(`the settling thread ended with code ${code}`))
    })
  })
}
