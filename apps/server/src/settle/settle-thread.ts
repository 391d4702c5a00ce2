import { parentPort, workerData } from 'node:worker_threads'
import { planDistrict } from './plan-district.ts'
import type { SettleInput } from './settle-input.ts'

const port = parentPort!
const plan = planDistrict(workerData as SettleInput, (...step) => port.postMessage({ step }))
port.postMessage({ plan })
