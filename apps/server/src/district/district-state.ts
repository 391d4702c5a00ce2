import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '@sanxin/store/platform/request'
import { loadAreas } from '@sanxin/store/territory'
import { unnamedDistrict } from './ensure-district.ts'

const markFile = (dataDir: string): string => join(dataDir, 'demo.json')

/** Whether this data folder holds the demo district; said once, when it is begun. */
export const isDemo = (dataDir: string): boolean => existsSync(markFile(dataDir))

/** How far the loading of the demo has come: `loading` until its batch has run. */
export const demoState = (dataDir: string): 'none' | 'loading' | 'loaded' =>
  isDemo(dataDir) ? (JSON.parse(readFileSync(markFile(dataDir), 'utf8')) as { state: 'loading' | 'loaded' }).state : 'none'

export const markDemo = (dataDir: string, state: 'loading' | 'loaded'): void =>
  writeFileSync(markFile(dataDir), `${JSON.stringify({ state })}\n`, { flush: true })

/** Name of the district, null until it has one. */
export async function districtName(store: Store): Promise<string | null> {
  const areas = await store.asSystem('district-name', loadAreas)
  const name = areas.find(({ kind }) => kind === 'district')?.name
  return name === undefined || name === unnamedDistrict ? null : name
}
