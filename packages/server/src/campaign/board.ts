import type { Board, BoardCell } from '@sanxin/contract/campaign'
import { noLine } from '@sanxin/domain/campaign'
import { boardFigures } from '@sanxin/domain/coverage'
import { type Actor, scopeIntervals } from '@sanxin/domain/platform/access'
import type { UnitFilters } from '@sanxin/domain/registry'
import { type BoardCount, boardCounts, listLines } from '@sanxin/store/campaign'
import { countAll, readCutOff } from '@sanxin/store/coverage'
import type { Tx } from '@sanxin/store/platform/request'
import { type AreaRow, listAreas } from '@sanxin/store/territory'
import { countFigures } from '../coverage/index.ts'
import { gapCauses } from './gap-causes.ts'

const dueFilters: UnitFilters = { base: 'enterprise', due: 'organisation' }
const unplacedFilters: UnitFilters = { base: 'enterprise', street: 'none' }
const withoutLineFilters: UnitFilters = { base: 'enterprise', line: 'none' }

/** The dispatch board: blocks × lines with due, covered and gap; every cell carries the filters that open its records. */
export async function getBoard(tx: Tx, actor: Actor): Promise<Board> {
  const { at, running } = await readCutOff(tx)
  const counts = await boardCounts(tx, dueFilters, { covered: 'yes' })
  const [unplaced, withoutLine] = (await countAll(tx, [unplacedFilters, withoutLineFilters])) as [number, number]
  const [figures] = await countFigures(tx, [boardFigures])
  const areas = areasInScope(await listAreas(tx), actor)
  const blocks = areas.filter(({ kind }) => kind === 'street')
  const known = (await listLines(tx)).map(({ code, name }) => ({ code, name }))
  const lines = withoutLine > 0 ? [...known, { code: noLine.code, name: { zh: noLine.zh, en: noLine.en } }] : known
  const lineOf = ({ line }: BoardCount) => line ?? noLine.code
  const some = (fits: (count: BoardCount) => boolean, filters: UnitFilters) => cell(counts.filter(fits), filters)

  return {
    cutOff: at.toISOString(),
    running,
    figures: figures!,
    blocks: blocks.map(({ id, name }) => ({ id, name })),
    lines,
    cells: lines.map(({ code }) =>
      blocks.map(({ id }) => some((count) => lineOf(count) === code && count.streetId === id, { street: id, line: code })),
    ),
    lineTotals: lines.map(({ code }) => some((count) => lineOf(count) === code, { line: code })),
    blockTotals: blocks.map(({ id }) => some((count) => count.streetId === id, { street: id })),
    total: cell(counts, {}),
    communities: areas
      .filter(({ kind }) => kind === 'community')
      .map(({ id, name, parentId }) => ({
        id,
        name,
        streetId: parentId!,
        cell: some((count) => count.communityId === id, { community: id }),
      })),
    causes: gapCauses(blocks, lines, counts).map((cause) => ({
      ...cause,
      opens: { ...dueFilters, covered: 'no' as const, street: cause.block.id },
    })),
    unplaced: { units: unplaced, opens: unplacedFilters },
    withoutLine: { units: withoutLine, opens: withoutLineFilters },
  }
}

function cell(counts: readonly BoardCount[], filters: UnitFilters): BoardCell {
  const due = counts.reduce((sum, count) => sum + count.due, 0)
  const covered = counts.reduce((sum, count) => sum + count.covered, 0)
  const opensDue = { ...dueFilters, ...filters }
  return {
    due,
    covered,
    gap: due - covered,
    opensDue,
    opensCovered: { ...opensDue, covered: 'yes' },
    opensGap: { ...opensDue, covered: 'no' },
  }
}

/** Areas are no secret, but a clerk's board shows only the blocks he or she has something to do with. */
const areasInScope = (areas: readonly AreaRow[], actor: Actor): AreaRow[] => {
  const intervals = scopeIntervals(actor, 'area')
  return areas.filter(({ lft, rgt }) => intervals.some(({ lo, hi }) => lo <= rgt && lft <= hi))
}
