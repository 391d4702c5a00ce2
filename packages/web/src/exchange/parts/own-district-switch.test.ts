import { expect, it, vi } from 'vitest'
import { ProblemError } from '../../shared/api/index.ts'
import { createDistrictSwitch, patience, type SwitchWays } from './own-district-switch.ts'

const answer = { dataDir: './data-own', userName: 'guanliyuan', password: 'Qingtang-4821' }
const demo = { demo: true }
const gone = new ProblemError(0, {})
const entrance = new ProblemError(401, { demo: false, district: '青塘区' })

/** A server whose looks answer in turn; the last answer stays. */
function world(looks: unknown[], signIn: SwitchWays['signIn'] = async () => undefined) {
  const stages: string[] = []
  const ways = {
    ask: vi.fn(async () => answer),
    look: async () => {
      const next = looks.length > 1 ? looks.shift() : looks[0]
      if (next instanceof Error) throw next
      return next
    },
    signIn: vi.fn(signIn),
    wait: async () => undefined,
  }
  const made = createDistrictSwitch(ways)
  made.subscribe(() => stages.push(made.snapshot().stage))
  return { made, stages, ways }
}

it('waits while the demonstration still answers and while nobody does, then signs in and keeps the account in sight', async () => {
  const { made, stages, ways } = world([demo, gone, entrance])
  const onBack = vi.fn()
  await made.begin('青塘区', onBack)
  expect(stages).toEqual(['asking', 'restarting', 'back'])
  expect(ways.signIn).toHaveBeenCalledWith(answer)
  expect(made.snapshot()).toMatchObject({ answer, signedIn: true })
  expect(onBack).toHaveBeenCalledOnce()
})
it('says so when it takes long and still goes on', async () => {
  const { made, stages } = world([...Array.from({ length: patience + 2 }, () => gone), entrance])
  await made.begin('青塘区', () => {})
  expect(stages).toEqual(['asking', 'restarting', 'late', 'back'])
})
it('rests with the reason when the server refuses', async () => {
  const { made, ways } = world([demo])
  ways.ask.mockRejectedValueOnce(new ProblemError(409, { code: 'district.already-own' }))
  await made.begin('青塘区', () => {})
  expect(made.snapshot()).toMatchObject({ stage: 'resting', problem: { code: 'district.already-own' } })
})
it('leaves signing in to the reader when it fails', async () => {
  const { made } = world([entrance], async () => {
    throw new ProblemError(429, {})
  })
  await made.begin('青塘区', () => {})
  expect(made.snapshot()).toMatchObject({ stage: 'back', signedIn: false, answer })
})
