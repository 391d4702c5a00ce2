import type { UnitDetail } from '@sanxin/contract/registry'
import { coverageNames } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import { Chip, Panel, Rows, useSay } from '@sanxin/ui'

const kinds: Readonly<Record<string, Bilingual>> = {
  party: { zh: '党', en: 'party' },
  union: { zh: '工会', en: 'union' },
  youth_league: { zh: '共青团', en: 'youth league' },
  women: { zh: '妇联', en: 'women' },
}
const more: Readonly<Record<string, Bilingual>> = { ...coverageNames, floating_member: { zh: '流动党员', en: 'floating members' } }

/** Party and mass organisations that cover the unit, and how their roster named it. */
export function UnitOrganisations({ detail }: { detail: UnitDetail }) {
  const say = useSay()
  const words = (table: Readonly<Record<string, Bilingual>>, code: string) => say(table[code] ?? { zh: code, en: code })
  return (
    <Panel title={say({ zh: '组织', en: 'Organisations' })}>
      {detail.organisations.length === 0 ? (
        <p className="sx-note">
          {say({ zh: '还没有党、工、青、妇组织覆盖这一家。', en: 'No party, union, youth or women’s organisation covers it yet.' })}
        </p>
      ) : (
        <Rows
          items={detail.organisations.map((organisation) => ({
            key: organisation.id,
            cells: [
              <span key="name">
                {organisation.name}{' '}
                {organisation.certainty === 'certain' ? null : (
                  <Chip tone="amber">
                    {say(
                      { zh: '名册写作“{said}”，多半是这一家', en: 'named “{said}” there, probably this unit' },
                      { said: organisation.said },
                    )}
                  </Chip>
                )}
              </span>,
              <span key="kind" className="sx-note">
                {[
                  words(kinds, organisation.kind),
                  organisation.formation ? words(more, organisation.formation) : '',
                  organisation.leader ?? '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
