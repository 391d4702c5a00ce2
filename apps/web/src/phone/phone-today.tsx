import { useSay } from '@sanxin/ui'
import { NewUnits } from '@sanxin/web/campaign/phone'
import { DueUnits } from '@sanxin/web/coverage/phone'
import { CallUnit } from '@sanxin/web/registry/phone'
import { today, useFormat } from '@sanxin/web/shared/format'
import { PhoneHead } from '@sanxin/web/shared/phone'
import { useMay, useSession } from '@sanxin/web/shared/session'
import { scopeWords } from './scope-words.ts'

/** What to do today in the reader's scope: new units to call, then units due and not built. */
export function PhoneToday() {
  const say = useSay()
  const format = useFormat()
  const session = useSession()
  const may = useMay()
  const readsUnits = may('registry.read')
  const callsNew = readsUnits && may('board.read')
  return (
    <>
      <PhoneHead
        title={say({ zh: '今天', en: 'Today' })}
        above={[format.day(today(), { weekday: true }), say(scopeWords(session))].join(' · ')}
      />
      {callsNew ? <NewUnits Call={CallUnit} /> : null}
      {readsUnits ? <DueUnits Call={CallUnit} /> : null}
      {readsUnits ? null : <p>{say({ zh: '您的岗位在手机上没有要办的事。', en: 'Your office has nothing to do on the phone.' })}</p>}
    </>
  )
}
