import type { TestProject } from 'vitest/node'
import { type DemoHouse, openDemoHouse } from './house/demo-house.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: DemoHouse
  }
}

/** One demo for all journeys, and its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { close, ...demo } = await openDemoHouse()
  project.provide('demo', demo)
  return close
}
