import type { ReviewDetail, ReviewItem } from '@sanxin/contract/linkage'
import { registryRosters } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import type { ReviewPair } from '@sanxin/store/linkage'
import { loadReviewSides, type ReviewSide } from '@sanxin/store/linkage'
import type { Tx } from '@sanxin/store/platform/request'
import { compareSides } from './compare-sides.ts'

/** The pairs of a page with the names of their records. */
export async function viewItems(tx: Tx, pairs: readonly ReviewPair[]): Promise<ReviewItem[]> {
  const sides = await loadReviewSides(tx, pairs)
  return pairs.map((pair) => viewItem(pair, sides))
}

function viewItem(pair: ReviewPair, sides: ReadonlyMap<string, ReviewSide>): ReviewItem {
  const [a, b] = [sides.get(pair.aId), sides.get(pair.bId)]
  return {
    id: pair.id,
    entity: pair.entity,
    aName: a?.name ?? '',
    bName: b?.name ?? '',
    weightBits: pair.weight,
    state: pair.state,
    differs: differsOf(pair),
    areaName: a?.areaName ?? b?.areaName ?? null,
    decidedBy: pair.decidedBy,
    decidedAt: pair.decidedAt?.toISOString() ?? null,
  }
}

/** What speaks most against the two being one; the list shows it in bold. */
function differsOf({ evidence }: ReviewPair): Bilingual {
  const against = [...evidence].filter(({ bits }) => bits < 0).sort((x, y) => x.bits - y.bits)[0]
  return against?.text ?? { zh: '没有直接不同', en: 'nothing differs outright' }
}

/** @param withMembership false: rows of the party roster are not told, since they say who is a member */
export async function viewDetail(tx: Tx, pair: ReviewPair, { withMembership }: { withMembership: boolean }): Promise<ReviewDetail> {
  const sides = await loadReviewSides(tx, [pair])
  const [a, b] = [sides.get(pair.aId), sides.get(pair.bId)]
  const side = (id: string, found: ReviewSide | undefined) => ({
    id,
    name: found?.name ?? '',
    sources: (found?.sources ?? []).filter(({ kind }) => withMembership || kind !== 'members').map(sourceOf),
  })
  return {
    item: viewItem(pair, sides),
    a: side(pair.aId, a),
    b: side(pair.bId, b),
    fields: compareSides(pair.entity, a, b),
    evidence: [...pair.evidence].sort((x, y) => y.bits - x.bits),
    mergeAtBits: pair.mergeAt,
    effect: effectOf(pair, a, b),
    revision: pair.revision,
  }
}

const rosters = new Map(registryRosters.map((kind) => [kind.code, kind]))

function sourceOf({ kind, file, row }: ReviewSide['sources'][number]) {
  const roster = rosters.get(kind)
  return { sign: roster?.sign ?? '？', name: { zh: roster?.zh ?? kind, en: roster?.en ?? kind }, file, row }
}

const joined = (a: string, b: string): Bilingual =>
  a === b
    ? { zh: `两份“${a}”的记录合成一个人。`, en: `The two records of ${a} become one person.` }
    : { zh: `“${b}”的记录并到“${a}”名下。`, en: `The rows of ${b} join those of ${a}.` }

/** What "same" would change, in sentences. */
function effectOf(pair: ReviewPair, a: ReviewSide | undefined, b: ReviewSide | undefined): Bilingual[] {
  if (!a || !b) return []
  const rows = a.sources.length + b.sources.length
  const kept: Bilingual = {
    zh: `两边的 ${rows} 行原始记录都留着，随时可以拆开。`,
    en: `All ${rows} source rows of both are kept; they can be split at any time.`,
  }
  if (pair.entity === 'person') return [joined(a.name, b.name), kept]
  const members = (a.fullMembers ?? 0) + (b.fullMembers ?? 0)
  return [
    { zh: `台账里少一家单位：“${b.name}”并入“${a.name}”。`, en: `The ledger has one unit less: “${b.name}” joins “${a.name}”.` },
    {
      zh: `合并后正式党员 ${members} 名，应建方式随之重算。`,
      en: `It then has ${members} full members, and what it is due follows from that.`,
    },
    kept,
  ]
}
