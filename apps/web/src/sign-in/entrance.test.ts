import { expect, it } from 'vitest'
import { entranceOf } from './entrance.ts'

const account = { userName: 'lin', password: 'p', name: '林静怡', office: '组织部' }

it('offers the accounts of the demonstration district only there', () => {
  expect(entranceOf({ district: '澄湖高新区', demo: true, demoAccounts: [account] })).toEqual({
    district: '澄湖高新区',
    demo: true,
    demoAccounts: [account],
  })
  expect(entranceOf({ district: '青塘', demo: false, demoAccounts: [account] }).demoAccounts).toEqual([])
})
it('takes nothing that is not an account', () => {
  expect(entranceOf({ demo: true, demoAccounts: [{ userName: 'a' }, 'b', null, account] }).demoAccounts).toEqual([account])
  expect(entranceOf({})).toEqual({ district: null, demo: false, demoAccounts: [] })
})
