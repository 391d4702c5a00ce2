import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const shots = fileURLToPath(new URL('../shots/', import.meta.url))
const shotWidths = [1440, 390]

/** Faults that axe calls serious or critical, one line for each element. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n').at(-1)?.trim()}`),
    )
}

/** By how many pixels the page is wider than the window. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** With SANXIN_SHOTS=1: a picture of the page at each width, in e2e/shots. */
export async function takeShots(page: Page, name: string): Promise<void> {
  if (process.env.SANXIN_SHOTS !== '1') return
  mkdirSync(shots, { recursive: true })
  const before = page.viewportSize()!
  for (const width of shotWidths) {
    await page.setViewportSize({ width, height: width > 600 ? 900 : 844 })
    await page.waitForTimeout(250)
    await page.screenshot({ path: `${shots}${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize(before)
}
