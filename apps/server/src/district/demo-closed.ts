import { isDemo } from './district-state.ts'
import { districtProblems } from './problems.ts'

/**
 * The demo is never mixed with anybody's data.
 * @throws Problem `district.demo-closed`
 */
export function requireOwnDistrict(dataDir: string): void {
  if (isDemo(dataDir)) throw districtProblems.problem('demo-closed')
}
