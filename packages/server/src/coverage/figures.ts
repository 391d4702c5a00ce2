import type { CoverageFigures, Figure, MassMatrix } from '@sanxin/contract/coverage'
import { coverageFigures, type FigureSpec, massCombinations, massFigures } from '@sanxin/domain/coverage'
import type { UnitFilters } from '@sanxin/domain/registry'
import { countAll, massCounts, readCutOff } from '@sanxin/store/coverage'
import type { Tx } from '@sanxin/store/platform/request'

/** Coverage of both bases and by mass organisations, in the actor's scope and, when asked, in one sub-district. */
export async function getCoverageFigures(tx: Tx, within: Pick<UnitFilters, 'street'>): Promise<CoverageFigures> {
  const { at, running } = await readCutOff(tx)
  const [enterprise, social, mass] = await countFigures(tx, [coverageFigures('enterprise'), coverageFigures('social'), massFigures], within)
  return { cutOff: at.toISOString(), running, enterprise: enterprise!, social: social!, mass: mass! }
}

/** Counts groups of figures in one pass; each figure says with which filters its records are listed. */
export async function countFigures(tx: Tx, groups: readonly (readonly FigureSpec[])[], within: UnitFilters = {}): Promise<Figure[][]> {
  const specs = groups.flat()
  const counts = await countAll(
    tx,
    specs.flatMap((spec) => [spec.counts, spec.of ?? spec.counts]),
    within,
  )
  const figures = specs.map((spec, i) => figureOf(spec, counts[2 * i]!, counts[2 * i + 1]!, within))
  return groups.map((group, i) => {
    const start = groups.slice(0, i).reduce((sum, { length }) => sum + length, 0)
    return figures.slice(start, start + group.length)
  })
}

function figureOf({ code, name, rule, counts, of, rest }: FigureSpec, numerator: number, whole: number, within: UnitFilters): Figure {
  const denominator = of ? whole : null
  return {
    code,
    name,
    rule,
    numerator,
    denominator,
    rate: denominator ? numerator / denominator : null,
    opens: { ...counts, ...within },
    opensRest: rest && { ...rest, ...within },
  }
}

/** The enterprise base by its combinations of party, union, league and women's bodies; combinations that no unit has are left out. */
export async function getMassMatrix(tx: Tx, within: Pick<UnitFilters, 'street'>): Promise<MassMatrix> {
  const { at } = await readCutOff(tx)
  const counts = await massCounts(tx, { base: 'enterprise', ...within })
  const rows = massCombinations.flatMap(({ party, union, league, women, filters }) => {
    const found = counts.find((count) => count.party === party && count.union === union && count.league === league && count.women === women)
    return found ? [{ party, union, league, women, units: found.units, opens: { ...filters, ...within } }] : []
  })
  return { cutOff: at.toISOString(), base: counts.reduce((sum, { units }) => sum + units, 0), rows }
}
