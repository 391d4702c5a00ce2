import type { UnitFilters, UnitRow } from '@sanxin/contract/registry'
import { thousands, useSay } from '@sanxin/ui'
import type { ComponentType } from 'react'
import { dueSentence, MoreList, PhoneCard, useMore } from '../../shared/phone/index.ts'

/** Units due an organisation that nothing covers, in the reader's scope. */
export const dueNotBuilt = { base: 'enterprise', due: 'organisation', covered: 'no' } as const satisfies UnitFilters

/** Units due and not covered, in the order of sub-districts, communities and buildings, so that neighbours stand together. */
export function DueUnits({ Call }: { Call: ComponentType<{ unitId: string; unitName: string }> }) {
  const say = useSay()
  const list = useMore<UnitRow>('/api/registry/units', { ...dueNotBuilt, sort: 'street' }, { limit: 5 })
  return (
    <section className="sx-phone-section" aria-labelledby="due-units">
      <h2 id="due-units">
        {list.total
          ? say({ zh: '应建未建 {count} 家', en: '{count} units due and not built' }, { count: thousands(list.total) })
          : say({ zh: '应建未建', en: 'Due and not built' })}
      </h2>
      {list.total ? (
        <p className="sx-note">{say({ zh: '按社区和楼宇排，邻近的挨着', en: 'By community and building, neighbours together' })}</p>
      ) : null}
      <MoreList
        list={list}
        keyOf={({ id }) => id}
        empty={say({ zh: '您的范围里没有应建未建的单位。', en: 'No unit in your scope is due and not built.' })}
      >
        {(unit) => (
          <PhoneCard
            title={unit.name}
            href={`/phone/units/${unit.id}`}
            place={[unit.streetName, unit.communityName].filter(Boolean).join(' · ') || say({ zh: '没有落到街道', en: 'No place known' })}
            due={say(dueSentence(unit).text, dueSentence(unit).facts)}
          >
            <Call unitId={unit.id} unitName={unit.name} />
          </PhoneCard>
        )}
      </MoreList>
    </section>
  )
}
