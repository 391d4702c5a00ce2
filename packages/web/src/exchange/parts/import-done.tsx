import type { ImportBatch } from '@sanxin/contract/platform/exchange'
import { ButtonLink, thousands, useSay } from '@sanxin/ui'
import { useFormat } from '../../shared/format/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { filesOf } from './batch-state.ts'

/** A batch imported from the command line has no previewed effect. */
const words = {
  changed: {
    zh: '{at} 导入了 {rows} 行：单位新增 {created} 家，更新 {updated} 家。',
    en: '{rows} rows imported on {at}: {created} new units, {updated} updated.',
  },
  taken: { zh: '{at} 导入了 {rows} 行。', en: '{rows} rows imported on {at}.' },
}

/** What was done, and where to go on. */
export function ImportDone({ batch }: { batch: ImportBatch }) {
  const say = useSay()
  const may = useMay()
  const format = useFormat()
  const pairs = batch.effect?.reviewPairs ?? 0
  const { effect } = batch
  const taken = effect?.importRows ?? filesOf(batch).reduce((sum, { accepted }) => sum + accepted, 0)
  const facts = {
    rows: thousands(taken),
    created: thousands(effect?.units.created ?? 0),
    updated: thousands(effect?.units.updated ?? 0),
    at: format.instant(batch.finishedAt),
  }
  return (
    <div className="sx-import-done">
      <p>
        <b className="sx-import-tick" aria-hidden="true">
          ✓
        </b>{' '}
        {say(effect ? words.changed : words.taken, facts)}
      </p>
      <p className="sx-import-next">
        {may('registry.read') ? <ButtonLink href="/units">{say({ zh: '看单位台账', en: 'Open the ledger' })}</ButtonLink> : null}
        {may('linkage.read') && pairs > 0 ? (
          <ButtonLink href="/review">{say({ zh: '核对 {pairs} 对', en: 'Review {pairs} pairs' }, { pairs: thousands(pairs) })}</ButtonLink>
        ) : null}
        {may('board.read') ? <ButtonLink href="/board">{say({ zh: '看调度台', en: 'Open the board' })}</ButtonLink> : null}
      </p>
    </div>
  )
}
