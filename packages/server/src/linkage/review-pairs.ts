import type { PersonPlan, RowPersonLink, RowUnitLink, UnitPlan } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import { describe, describePersonEvidence, type PersonLink, type UnitReview, unitComparisons } from '@sanxin/linkage'

/** Two records for a person to look at, as the queue keeps them. */
export interface PlannedPair {
  entity: 'unit' | 'person'
  aId: string
  bId: string
  aRow: number
  bRow: number
  areaLft: number
  otherLft: number
  weight: number
  /** bits from which the machine would have linked by itself */
  mergeAt: number
  evidence: { field: string; bits: number; text: Bilingual }[]
}

interface Found {
  units: readonly UnitPlan[]
  people: readonly PersonPlan[]
  rowUnits: readonly RowUnitLink[]
  rowPeople: readonly RowPersonLink[]
  unitReview: readonly UnitReview[]
  personReview: readonly PersonLink[]
}

/** The doubtful pairs of a run with the ids of their records and a sentence for every reason, heaviest first. */
export function reviewPairs({ units, people, rowUnits, rowPeople, unitReview, personReview }: Found): PlannedPair[] {
  const areaOf = new Map([...units, ...people].map(({ id, areaLft }) => [id as string, areaLft]))
  const unitOf = new Map(rowUnits.map(({ row, unitId }) => [row, unitId as string]))
  const personOf = new Map(rowPeople.map(({ row, personId }) => [row, personId as string]))
  const pair = (
    entity: 'unit' | 'person',
    aRow: number,
    bRow: number,
    { weight, mergeAt }: Pick<PlannedPair, 'weight' | 'mergeAt'>,
    evidence: PlannedPair['evidence'],
  ): PlannedPair[] => {
    const [aId, bId] = entity === 'unit' ? [unitOf.get(aRow), unitOf.get(bRow)] : [personOf.get(aRow), personOf.get(bRow)]
    if (!aId || !bId || aId === bId) return []
    return [
      {
        entity,
        aId,
        bId,
        aRow,
        bRow,
        areaLft: areaOf.get(aId) ?? 0,
        otherLft: areaOf.get(bId) ?? 0,
        weight: round(weight),
        mergeAt: round(mergeAt),
        evidence,
      },
    ]
  }
  const ofUnits = unitReview.flatMap(({ rowA, rowB, weightBits, probability, evidence }) =>
    pair(
      'unit',
      Number(rowA),
      Number(rowB),
      { weight: weightBits, mergeAt: weightBits + logOdds(automatic.unit) - logOdds(probability) },
      evidence.map((hit) => ({ field: hit.comparison, bits: round(hit.weightBits), text: describe(unitComparisons, hit) })),
    ),
  )
  const ofPeople = personReview.flatMap(({ a, b, weightBits, evidence }) =>
    pair(
      'person',
      Number(a),
      Number(b),
      { weight: weightBits ?? evidence.reduce((sum, { bits }) => sum + bits, 0), mergeAt: logOdds(automatic.person) },
      evidence.map((hit) => ({ field: hit.comparison, bits: round(hit.bits), text: describePersonEvidence(hit) })),
    ),
  )
  return [...ofUnits, ...ofPeople].sort((a, b) => b.weight - a.weight)
}

/** From these probabilities on the engine links without asking. */
export const automatic = { unit: 0.75, person: 0.9 } as const
const logOdds = (probability: number): number => Math.log2(probability / (1 - probability))

const round = (bits: number): number => Math.round(bits * 10) / 10
