import type { Effect, EffectChange } from '@sanxin/contract/platform/exchange'
import type { Batch } from '@sanxin/store/platform/exchange'

/** The effect as it is kept with a batch: the summary, and the first changes of every kind and field. */
export interface KeptEffect {
  summary: Effect
  changes: EffectChange[]
}

export const shownChanges = 200

/** The changes kept for a number of the effect. */
export function changesInEffect(
  batch: Pick<Batch, 'effect'>,
  { entity, change, field }: { entity: EffectChange['entity']; change: EffectChange['change']; field?: string },
): EffectChange[] {
  const { changes = [] } = (batch.effect ?? {}) as unknown as Partial<KeptEffect>
  return changes
    .filter(
      (one) =>
        one.entity === entity && one.change === change && (field === undefined || one.fields.some((changed) => changed.field === field)),
    )
    .slice(0, shownChanges)
}
