import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api } from '../../shared/api/index.ts'
import { createDistrictSwitch, type OwnDistrictAnswer } from './own-district-switch.ts'

const lookAgainMs = 1_000

const districtSwitch = createDistrictSwitch({
  ask: (name) => api.command<OwnDistrictAnswer>('POST', '/api/district/own', { name }),
  look: () => api.get('/api/session'),
  signIn: ({ userName, password }) => api.command('POST', '/api/session', { userName, password }),
  wait: () => new Promise((resolve) => setTimeout(resolve, lookAgainMs)),
})

/** The switch to a district of one's own, as far as it has come. */
export function useOwnDistrict() {
  const client = useQueryClient()
  const state = useSyncExternalStore(districtSwitch.subscribe, districtSwitch.snapshot)
  return {
    ...state,
    begin: (name: string) => void districtSwitch.begin(name, () => void client.invalidateQueries()),
    rest: districtSwitch.rest,
  }
}
