import type { NewRegistration } from '@sanxin/contract/campaign'
import { thousands, useSay } from '@sanxin/ui'
import type { ComponentType } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import { dueSentence, MoreList, PhoneCard, useMore } from '../../shared/phone/index.ts'

interface NewUnitsProps {
  /** Whom to call; the registry knows how a number is seen whole. */
  Call: ComponentType<{ unitId: string; unitName: string; call: NewRegistration['call'] }>
}

/** Units registered since the last import (双同步): what each is due, where it is, whom to call. */
export function NewUnits({ Call }: NewUnitsProps) {
  const say = useSay()
  const format = useFormat()
  const list = useMore<NewRegistration>('/api/campaign/new-registrations', {}, { limit: 5 })
  const first = list.items?.[0]?.unitId
  return (
    <section className="sx-phone-section" aria-labelledby="new-units">
      <h2 id="new-units">
        {list.total
          ? say({ zh: '新设 {count} 家，打个电话', en: '{count} new units to call' }, { count: thousands(list.total) })
          : say({ zh: '新设单位', en: 'New units' })}
      </h2>
      <MoreList
        list={list}
        keyOf={({ unitId }) => unitId}
        empty={say({ zh: '上次导入以来，您的范围里没有新登记的单位。', en: 'No unit in your scope was registered since the last import.' })}
      >
        {(unit) => (
          <PhoneCard
            title={unit.name}
            href={`/phone/units/${unit.unitId}`}
            next={unit.unitId === first}
            place={[unit.streetName, unit.communityName].filter(Boolean).join(' · ') || say({ zh: '没有落到街道', en: 'No place known' })}
            due={say(dueSentence(unit).text, dueSentence(unit).facts)}
          >
            {unit.foundedOn ? (
              <p className="sx-note">{say({ zh: '成立于 {day}', en: 'Founded on {day}' }, { day: format.day(unit.foundedOn) })}</p>
            ) : null}
            <Call unitId={unit.unitId} unitName={unit.name} call={unit.call} />
          </PhoneCard>
        )}
      </MoreList>
    </section>
  )
}
