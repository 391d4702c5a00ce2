import type { UnitDetail } from '@sanxin/contract/registry'
import { Button, SkeletonRows, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useApi } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { CallNumber } from './call-number.tsx'
import { type Contact, whomToCall } from './whom-to-call.ts'

interface CallUnitProps {
  unitId: string
  unitName: string
  /** Whom to call where the list says so already; left out, the unit is asked when the reader wants to know. */
  call?: Contact | null
}

/** Whom to call at a unit, with the way to the number. */
export function CallUnit({ unitId, unitName, call }: CallUnitProps) {
  const say = useSay()
  const [wanted, setWanted] = useState(false)
  if (call !== undefined) return <CallNumber unitId={unitId} unitName={unitName} contact={call} />
  if (wanted) return <AskedContact unitId={unitId} unitName={unitName} />
  return (
    <div className="sx-phone-call">
      <Button aria-label={say({ zh: '{unit}：打给谁', en: 'Whom to call at {unit}' }, { unit: unitName })} onClick={() => setWanted(true)}>
        {say({ zh: '打给谁', en: 'Whom to call' })}
      </Button>
    </div>
  )
}

function AskedContact({ unitId, unitName }: { unitId: string; unitName: string }) {
  const { data, error, refetch } = useApi<UnitDetail>(`/api/registry/units/${unitId}`)
  if (error) return <ProblemRefusal problem={error} onRetry={() => refetch()} />
  if (!data) return <SkeletonRows rows={1} />
  return <CallNumber unitId={unitId} unitName={unitName} contact={whomToCall(data.facts)} />
}
