import { newId } from '@sanxin/kernel'
import { endAct, loadDecisions, rememberDecision } from '@sanxin/store/linkage'
import { fileDatabase } from '@sanxin/testkit/database'
import { openTestStore } from '@sanxin/testkit/planted'
import { expect, test } from 'vitest'

const store = await openTestStore(await fileDatabase())

test('taking a split back ends exactly the answers of that act', async () => {
  const left = await store.asSystem('probe', async (tx) => {
    const act = { entity: 'unit', reason: '错合', madeBy: '林一', actId: newId() } as const
    await rememberDecision(tx, { entity: 'unit', aRow: 1, bRow: 9, same: false, reason: null, madeBy: '周二' })
    await rememberDecision(tx, { ...act, aRow: 1, bRow: 2, same: true })
    await rememberDecision(tx, { ...act, aRow: 1, bRow: 3, same: false })
    expect((await endAct(tx, act.actId, '林一')).sort()).toEqual([1, 2, 3])
    expect(await endAct(tx, act.actId, '林一')).toEqual([])
    return loadDecisions(tx)
  })
  expect(left.map(({ aRow, bRow, same }) => ({ aRow, bRow, same }))).toEqual([{ aRow: 1, bRow: 9, same: false }])
})
