import { type Browser, chromium } from 'playwright-core'

/** Chromium as the test run found it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.SANXIN_CHROMIUM ?? '/usr/bin/chromium'
  const given = JSON.parse(process.env.SANXIN_CHROMIUM_ARGS ?? '[]') as string[]
  // A root account can start Chromium without its sandbox only; the pages are our own.
  const args = [...given, '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu']
  return chromium.launch({ executablePath, args: [...new Set(args)] })
}
