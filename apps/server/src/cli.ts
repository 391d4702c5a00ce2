import { failureLines } from './start/index.ts'
import { isBadOption, Refusal } from './verbs/refusal.ts'
import { findVerb, usage } from './verbs/verbs.ts'

// sanxin VERB …: 0 done, 1 refused, 2 part refused. Progress goes to standard error, with --json one document to standard output.
const [name = 'help', ...rest] = process.argv.slice(2)
const verb = findVerb(name)
if (!verb) {
  console.error(usage)
  process.exit(name === 'help' || name === '--help' ? 0 : 1)
}
let code: number
try {
  code = await verb(rest)
} catch (error) {
  const lines = isBadOption(error) ? [usage] : error instanceof Refusal ? [error.message] : failureLines(error)
  for (const line of lines) console.error(line)
  code = 1
}
// The channel to the process that handed over to us would keep this one alive for ever.
process.exit(code)
