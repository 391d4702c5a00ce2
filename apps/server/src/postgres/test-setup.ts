import type { TestProject } from 'vitest/node'
import { startTestCluster } from './test-cluster.ts'

/** Gives the tests of one run their PostgreSQL; `SANXIN_TEST_POSTGRES` chooses 15 or 18, 18 by default. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster(Number(process.env.SANXIN_TEST_POSTGRES ?? 18))
  project.provide('testCluster', cluster.access)
  return () => cluster.stop()
}
