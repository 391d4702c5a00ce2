import type { Progress } from '@sanxin/contract/platform/exchange'

const steps: Record<Progress['step'], string> = {
  waiting: '等待 waiting',
  reading: '读取 reading',
  linking: '认人认单位 linking',
  settling: '算数 settling',
  writing: '写入 writing',
  finished: '完成 finished',
}

/** Progress on standard error: one line that is written over on a terminal, a line per file or step elsewhere. */
export function terminalProgress(out: NodeJS.WriteStream = process.stderr) {
  const began = performance.now()
  let shown = ''
  const show = (key: string, text: string): void => {
    const line = `${((performance.now() - began) / 1000).toFixed(1)} s  ${text}`
    if (out.isTTY) out.write(`\r\u001b[K${line}`)
    else if (key !== shown) out.write(`${line}\n`)
    shown = key
  }
  return {
    file: (name: string, rows: number): void => show(name, `${name} ${rows}`),
    step: (step: Progress['step'], done: number, total: number): void =>
      show(step, `${steps[step]} ${total > 1 ? `${done}/${total}` : ''}`),
    end: (): void => void (out.isTTY && out.write('\n')),
  }
}
