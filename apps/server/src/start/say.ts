import { type Bilingual, Problem } from '@sanxin/kernel'

/** One line of progress in both languages, on standard error so that a verb's result stays alone on standard output. */
export const say = (line: Bilingual): void => console.error(`${line.zh}  ${line.en}`)

export interface DemoAccount {
  userName: string
  password: string
  name: string
  office: string
}

const headings = {
  demo: '演示账户 Demo accounts:',
  own: '首批账户 First accounts:',
}

/** The lines that end a start: where to look, and who may sign in to the demo, or for the first time to a district of one's own. */
export function readyLines(
  address: string,
  milliseconds: number,
  accounts: readonly DemoAccount[],
  district: 'demo' | 'own' = 'demo',
): string[] {
  const seconds = (milliseconds / 1000).toFixed(1)
  const width = (text: string) => Array.from(text).reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 2 : 1), 0)
  const widest = Math.max(0, ...accounts.map((one) => width(one.userName)))
  const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)))
  return [
    '',
    `三新工作台 Sanxin  ${address}  (${seconds} s)`,
    ...(accounts.length > 0 ? [headings[district]] : []),
    ...accounts.map((one) => `  ${pad(one.userName, widest)}  ${one.password}  ${one.name}  ${one.office}`),
    '按 Ctrl-C 停止。 Press Ctrl-C to stop.',
    '',
  ]
}

/** Says in one sentence per language why the start ended; anything that is not an expected refusal is shown whole. */
export function failureLines(error: unknown): string[] {
  if (error instanceof Problem) return [error.text('zh'), error.text('en')]
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
}
