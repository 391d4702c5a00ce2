import { ButtonLink, type Crumb, thousands, useSay } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'
import type { useNeighbours } from '../../shared/ledger/index.ts'

type Neighbours = ReturnType<typeof useNeighbours>

/** Crumbs of a record: its ledger, and its place in the list from which it was opened. */
export function useRecordCrumbs(
  { list, place }: Neighbours,
  ledger: { href: string; label: string; view?: string; unit: string },
): Crumb[] {
  const say = useSay()
  const crumbs: Crumb[] = [{ label: say({ zh: '摸底', en: 'Find' }) }, { label: ledger.label, href: ledger.href }]
  if (list === undefined || Object.keys(list).length === 0) return crumbs
  const where = place
    ? say(
        { zh: '{view}（第 {at} / {total} {unit}）', en: '{view} ({at} of {total})' },
        { view: ledger.view ?? say({ zh: '名单', en: 'list' }), at: thousands(place.at), total: thousands(place.total), unit: ledger.unit },
      )
    : (ledger.view ?? say({ zh: '名单', en: 'list' }))
  return [...crumbs, { label: where, href: address(ledger.href, list) }]
}

/** The records before and after in the list. */
export function RecordSteps({
  neighbours: { previousHref, nextHref },
  words,
}: {
  neighbours: Neighbours
  words: { previous: string; next: string }
}) {
  return (
    <>
      {previousHref ? <ButtonLink href={previousHref}>{words.previous}</ButtonLink> : null}
      {nextHref ? <ButtonLink href={nextHref}>{words.next}</ButtonLink> : null}
    </>
  )
}
