import type { Unmask, Unmasked } from '@sanxin/contract/registry'
import { Button, Dialog, TextArea, useSay } from '@sanxin/ui'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'
import type { Contact } from './whom-to-call.ts'
import './registry-phone.css'

/** Shortest reason that the server takes, in characters. */
const shortest = 4

/** A contact with a masked number; whoever may see it whole writes why, and dials while it is in sight. */
export function CallNumber({ unitId, unitName, contact }: { unitId: string; unitName: string; contact: Contact | null }) {
  const say = useSay()
  const mayUnmask = useMay()('registry.unmask')
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [shown, setShown] = useState<Unmasked>()
  const see = useCommand<Unmask, Unmasked>(['/api/registry'])
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), shown.secondsShown * 1000)
    return () => clearTimeout(timer)
  }, [shown])

  if (!contact?.phoneMasked) {
    return (
      <p className="sx-phone-call">
        {contact?.name} <span className="sx-note">{say({ zh: '名册里没有电话', en: 'no number in the rosters' })}</span>
      </p>
    )
  }
  return (
    <div className="sx-phone-call">
      <p>
        {say({ zh: '找 {name}', en: 'Ask for {name}' }, { name: contact.name ?? say({ zh: '单位', en: 'the unit' }) })}{' '}
        <span className="sx-phone-number">{shown ? shown.value : contact.phoneMasked}</span>
      </p>
      {shown ? (
        <>
          <a className="sx-button sx-button-primary" href={`tel:${shown.value.replaceAll(/[^\d+]/g, '')}`}>
            {say({ zh: '拨出', en: 'Dial' })}
          </a>
          <p className="sx-note" role="status">
            {say(
              { zh: '{seconds} 秒后遮上；您看过会记下来', en: 'masked again after {seconds} s; your look is recorded' },
              { seconds: shown.secondsShown },
            )}
          </p>
        </>
      ) : null}
      {mayUnmask && !shown ? (
        <Button aria-label={say({ zh: '打电话给{unit}', en: 'Call {unit}' }, { unit: unitName })} onClick={() => setAsking(true)}>
          {say({ zh: '打电话', en: 'Call' })}
        </Button>
      ) : null}
      {asking ? (
        <Dialog
          title={say({ zh: '看全号要写理由', en: 'Why do you need the whole number?' })}
          onClose={() => setAsking(false)}
          foot={
            <Button
              kind="primary"
              disabled={reason.trim().length < shortest || see.isPending}
              onClick={() =>
                see.mutate(
                  { method: 'POST', path: `/api/registry/units/${unitId}/unmask`, body: { field: 'phone', reason: reason.trim() } },
                  {
                    onSuccess: (answer) => {
                      setShown(answer)
                      setReason('')
                      setAsking(false)
                      see.reset()
                    },
                  },
                )
              }
            >
              {say({ zh: '看全号', en: 'See it whole' })}
            </Button>
          }
        >
          <TextArea
            label={say({ zh: '理由', en: 'Reason' })}
            hint={say({
              zh: '理由、姓名和时间会记在这家的记录里，本单位的管理人和审计员看得到。至少 4 个字。',
              en: 'Reason, name and time are kept with the record, where its keepers and the auditor see them. At least 4 characters.',
            })}
            value={reason}
            onValue={setReason}
            required
          />
          {see.error ? <ProblemRefusal problem={see.error} /> : null}
        </Dialog>
      ) : null}
    </div>
  )
}
