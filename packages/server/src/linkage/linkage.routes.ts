import { Decision, LinkageState, ReviewDetail, ReviewItem, ReviewPage, ReviewQuery, SplitRows } from '@sanxin/contract/linkage'
import { shape, Uuid } from '@sanxin/contract/platform/shape'
import { may } from '@sanxin/domain/platform/access'
import { newId } from '@sanxin/kernel'
import {
  countReviewPairs,
  endAct,
  endDecisions,
  findReviewPair,
  findReviewPairForUpdate,
  listReviewPairs,
  loadReviewSides,
  type ReviewPair,
  rememberDecision,
  runState,
  setReviewState,
} from '@sanxin/store/linkage'
import { record } from '@sanxin/store/platform/audit'
import { enqueue } from '@sanxin/store/platform/jobs'
import { isUuid, pageProblems } from '@sanxin/store/platform/page'
import type { Tx } from '@sanxin/store/platform/request'
import { countRowsInScope, rowsOfUnit } from '@sanxin/store/registry'
import { Type } from 'typebox'
import { commandRoute, type Route, readRoute } from '../platform/http/index.ts'
import { linkageProblems } from './linkage-problems.ts'
import { viewDetail, viewItems } from './review-view.ts'

const { problem } = linkageProblems
const Params = shape({ id: Uuid })
/** The job that settles the registry again; several decisions in a row are settled together. */
export const settleTask = 'linkage.settle'
export const settleAgain = (tx: Tx, cause: string) => enqueue(tx, { task: settleTask, payload: { cause }, key: settleTask })

export const linkageRoutes: readonly Route[] = [
  readRoute({
    url: '/api/linkage/state',
    action: 'linkage.read',
    surface: 'count',
    contract: { answer: LinkageState },
    summary: 'Whether the linkage runs, and how many pairs wait',
    handle: async ({ tx }) => {
      const { running, lastFinishedAt } = await runState(tx)
      const open = { unit: await countReviewPairs(tx, { entity: 'unit' }), person: await countReviewPairs(tx, { entity: 'person' }) }
      return { running, lastFinishedAt: lastFinishedAt?.toISOString() ?? null, open }
    },
  }),
  readRoute({
    url: '/api/linkage/review',
    action: 'linkage.read',
    surface: 'list',
    contract: { query: ReviewQuery, answer: ReviewPage },
    summary: 'Pairs that wait for a person, or were decided',
    handle: async ({ tx, query: { after, limit = 50, ...filter } }) => {
      const cursor = after === undefined ? undefined : readCursor(after)
      const pairs = await listReviewPairs(tx, filter, cursor, limit + 1)
      const page = pairs.slice(0, limit)
      const last = page.at(-1)
      const from = cursor?.from ?? 0
      const next = pairs.length > limit && last ? `${last.weight}|${last.id}|${from + page.length}` : null
      return {
        items: await viewItems(tx, page),
        next,
        previous: null,
        total: await countReviewPairs(tx, filter),
        from: page.length === 0 ? 0 : from + 1,
      }
    },
  }),
  readRoute({
    url: '/api/linkage/review/:id',
    action: 'linkage.read',
    surface: 'item',
    contract: { params: Params, answer: ReviewDetail },
    summary: 'Two records side by side with the reasons',
    handle: async ({ tx, actor, params }) =>
      viewDetail(tx, present(await findReviewPair(tx, params.id)), {
        withMembership: may(actor, 'registry.read', { level: 'L3' }).allowed,
      }),
  }),
  commandRoute({
    method: 'POST',
    url: '/api/linkage/review/:id/decision',
    action: 'linkage.decide',
    surface: 'command',
    contract: { params: Params, body: Decision, answer: ReviewItem },
    summary: 'Same, not the same, or cannot tell',
    handle: async ({ tx, actor, params, body: { decision, revision, reason } }) => {
      const pair = present(await findReviewPairForUpdate(tx, params.id))
      if (pair.state !== 'open' || pair.revision !== revision) throw problem('pair-decided', { who: pair.decidedBy ?? '系统' })
      if ((await loadReviewSides(tx, [pair])).size < 2) throw problem('pair-outside')
      if (decision !== 'unknown')
        await rememberDecision(tx, { ...rowsOf(pair), same: decision === 'same', reason: reason ?? null, madeBy: actor.name })
      await setReviewState(tx, pair.id, decision, actor.name)
      await record(tx, { event: 'linkage.decided', subject: { kind: pair.entity, id: pair.aId }, facts: { decision, other: pair.bId } })
      if (decision !== 'unknown') await settleAgain(tx, `decision ${decision}`)
      return (await viewItems(tx, [present(await findReviewPair(tx, pair.id))]))[0]!
    },
  }),
  commandRoute({
    method: 'POST',
    url: '/api/linkage/review/:id/undo',
    action: 'linkage.decide',
    surface: 'command',
    contract: { params: Params, answer: ReviewItem },
    summary: 'Takes a decision back; both records are as before',
    handle: async ({ tx, actor, params }) => {
      const pair = present(await findReviewPairForUpdate(tx, params.id))
      if (pair.state === 'open' || pair.state === 'gone') throw problem('nothing-to-undo')
      if ((await loadReviewSides(tx, [pair])).size < 2) throw problem('pair-outside')
      await endDecisions(tx, { ...rowsOf(pair), endedBy: actor.name })
      await setReviewState(tx, pair.id, 'open', null)
      await record(tx, {
        event: 'linkage.decision-undone',
        subject: { kind: pair.entity, id: pair.aId },
        facts: { other: pair.bId, was: pair.state },
      })
      await settleAgain(tx, 'decision undone')
      return (await viewItems(tx, [present(await findReviewPair(tx, pair.id))]))[0]!
    },
  }),
  commandRoute({
    method: 'POST',
    url: '/api/linkage/units/:id/split',
    action: 'linkage.decide',
    surface: 'command',
    status: 202,
    contract: { params: Params, body: SplitRows, answer: shape({ jobId: Type.Integer(), actId: Uuid }) },
    summary: 'Makes the named source rows a unit of their own',
    handle: async ({ tx, actor, params, body }) => {
      const all = await rowsOfUnit(tx, params.id)
      const apart = new Set(body.rows.map(Number))
      const stay = all.filter((row) => !apart.has(row))
      if (stay.length === 0 || ![...apart].every((row) => all.includes(row))) throw problem('rows-not-of-unit')
      const [first, ...rest] = [...apart]
      const act = { entity: 'unit', reason: body.reason, madeBy: actor.name, actId: newId() } as const
      for (const row of rest) await rememberDecision(tx, { ...act, aRow: first!, bRow: row, same: true })
      for (const row of stay) await rememberDecision(tx, { ...act, aRow: first!, bRow: row, same: false })
      await record(tx, {
        event: 'linkage.unit-split',
        subject: { kind: 'unit', id: params.id },
        facts: { rows: apart.size, stay: stay.length, reason: body.reason },
      })
      return { jobId: await settleAgain(tx, 'unit split'), actId: act.actId }
    },
  }),
  commandRoute({
    method: 'POST',
    url: '/api/linkage/splits/:id/undo',
    action: 'linkage.decide',
    surface: 'command',
    status: 202,
    contract: { params: Params, answer: shape({ jobId: Type.Integer() }) },
    summary: 'Takes a split back; the rows are one unit again as before',
    handle: async ({ tx, actor, params }) => {
      const rows = await endAct(tx, params.id, actor.name)
      if (rows.length === 0) throw problem('nothing-to-undo')
      if ((await countRowsInScope(tx, rows)) < rows.length) throw problem('pair-outside')
      await record(tx, { event: 'linkage.split-undone', subject: { kind: 'act', id: params.id }, facts: { rows: rows.length } })
      return { jobId: await settleAgain(tx, 'split undone') }
    },
  }),
]

function present(pair: ReviewPair | undefined): ReviewPair {
  if (!pair) throw problem('pair-missing')
  return pair
}

const rowsOf = ({ entity, aRow, bRow }: ReviewPair) => ({ entity, aRow, bRow })

// A weight is a small number of bits; beyond this the database could not read it.
const heaviest = 1e6

function readCursor(text: string): { weight: number; id: string; from: number } {
  const [weight, id, from] = text.split('|')
  const read = { weight: Number(weight || Number.NaN), id: id ?? '', from: Number(from || Number.NaN) }
  if (Math.abs(read.weight) <= heaviest && Number.isSafeInteger(read.from) && read.from >= 0 && isUuid(read.id)) return read
  throw pageProblems.problem('cursor-unreadable')
}
