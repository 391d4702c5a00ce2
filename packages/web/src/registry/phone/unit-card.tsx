import type { UnitDetail } from '@sanxin/contract/registry'
import { unitKindNames } from '@sanxin/domain/registry'
import { AppLink, NextStep, SkeletonRows, Stack, useSay } from '@sanxin/ui'
import type { ReactNode } from 'react'
import { useApi } from '../../shared/api/index.ts'
import { PhoneHead } from '../../shared/phone/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import { nextStepOf } from '../parts/next-step.ts'
import { ReasonList } from '../parts/reason-list.tsx'
import { UnitChips } from '../parts/unit-chips.tsx'
import { UnitOrganisations } from '../parts/unit-organisations.tsx'
import { CallNumber } from './call-number.tsx'
import { PhoneFacts } from './phone-facts.tsx'
import { whomToCall } from './whom-to-call.ts'
import './registry-phone.css'

interface UnitCardProps {
  id: string
  /** To the list that led here, as it was left; without it 返回 opens all units. */
  onBack?: () => void
}

/** One unit on a phone: what comes next, whom to call, why it is judged so, people in numbers, organisations, sources. */
export function UnitCard({ id, onBack }: UnitCardProps) {
  const say = useSay()
  const { data, error, refetch } = useApi<UnitDetail>(`/api/registry/units/${id}`)
  if (data) return <Card detail={data} back={<Back onBack={onBack} />} />
  const title = error ? say({ zh: '这一家打不开', en: 'This unit cannot be opened' }) : say({ zh: '单位', en: 'Unit' })
  return (
    <>
      <PhoneHead key={title} title={title} back={<Back onBack={onBack} />} record />
      {error ? <ProblemRefusal problem={error} onRetry={() => refetch()} /> : <SkeletonRows rows={5} />}
    </>
  )
}

function Back({ onBack }: Pick<UnitCardProps, 'onBack'>) {
  const say = useSay()
  return (
    <AppLink
      className="sx-phone-back"
      href="/phone/units"
      onClick={(event) => {
        if (!onBack) return
        event.preventDefault()
        onBack()
      }}
    >
      {say({ zh: '‹ 返回', en: '‹ Back' })}
    </AppLink>
  )
}

function Card({ detail, back }: { detail: UnitDetail; back: ReactNode }) {
  const say = useSay()
  const may = useMay()
  const { unit } = detail
  const step = nextStepOf(detail, may)
  const place = [unit.streetName, unit.communityName, unit.lineName ? say(unit.lineName) : null, say(unitKindNames[unit.kind])]
  return (
    <>
      <PhoneHead title={unit.name} back={back} record />
      <p className="sx-phone-place">{place.filter(Boolean).join(' · ')}</p>
      <p className="sx-phone-chips">
        <UnitChips detail={detail} />
      </p>
      <Stack>
        {step ? <NextStep title={say(step.title, step.facts)} why={say(step.why, step.facts)} /> : null}
        <section className="sx-phone-card" aria-labelledby="whom-to-call">
          <h2 id="whom-to-call">{say({ zh: '打给谁', en: 'Whom to call' })}</h2>
          <CallNumber unitId={unit.id} unitName={unit.name} contact={whomToCall(detail.facts)} />
        </section>
        <ReasonList detail={detail} />
        <PhoneFacts detail={detail} />
        <UnitOrganisations detail={detail} />
        <a className="sx-button sx-button-quiet" href={`/units/${unit.id}`}>
          {say({ zh: '在电脑上看全部', en: 'See everything on a computer' })}
        </a>
      </Stack>
    </>
  )
}
