import type { Unmask, Unmasked } from '@sanxin/contract/registry'
import { Button, Dialog, TextArea, useSay } from '@sanxin/ui'
import { useEffect, useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'

interface SealedValueProps {
  masked: string
  field: Unmask['field']
  /** Where the clear value is asked for. */
  path: string
  name: string
  mayUnmask: boolean
  open: boolean
  onOpen: (open: boolean) => void
}

/** Shortest reason that the server takes, in characters. */
const shortest = 4

/** A masked value; whoever may see it whole writes why, and it is masked again after a while. */
export function SealedValue({ masked, field, path, name, mayUnmask, open, onOpen }: SealedValueProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [shown, setShown] = useState<Unmasked>()
  // What was looked at shows in the record's history, so the record is asked again; the clear value itself is kept nowhere.
  const ask = useCommand<Unmask, Unmasked>(['/api/registry'])
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(undefined), shown.secondsShown * 1000)
    return () => clearTimeout(timer)
  }, [shown])
  const see = () =>
    ask.mutate(
      { method: 'POST', path, body: { field, reason: reason.trim() } },
      {
        onSuccess: (answer) => {
          setShown(answer)
          setReason('')
          onOpen(false)
          ask.reset()
        },
      },
    )
  if (shown) {
    return (
      <span role="status">
        {shown.value}{' '}
        <span className="sx-note">
          {say(
            { zh: '{seconds} 秒后遮上；您看过会记下来', en: 'masked again after {seconds} s; your look is recorded' },
            { seconds: shown.secondsShown },
          )}
        </span>
      </span>
    )
  }
  return (
    <>
      {masked}{' '}
      {mayUnmask ? (
        <Button
          kind="link"
          small
          aria-label={say({ zh: '看全号：{name}', en: 'See it whole: {name}' }, { name })}
          onClick={() => onOpen(true)}
        >
          {say({ zh: '看全号', en: 'See it whole' })}
        </Button>
      ) : null}
      {open ? (
        <Dialog
          title={say({ zh: '看{name}全号要写理由', en: 'Why do you need the whole {name}?' }, { name })}
          onClose={() => onOpen(false)}
          foot={
            <Button kind="primary" disabled={reason.trim().length < shortest || ask.isPending} onClick={see}>
              {say({ zh: '看全号', en: 'See it whole' })}
            </Button>
          }
        >
          <TextArea
            label={say({ zh: '理由', en: 'Reason' })}
            hint={say({
              zh: '理由、姓名和时间会记在这条记录里，本单位的管理人和审计员看得到。至少 4 个字。',
              en: 'Reason, name and time are kept with the record, where its keepers and the auditor see them. At least 4 characters.',
            })}
            value={reason}
            onValue={setReason}
            required
          />
          {ask.error ? <ProblemRefusal problem={ask.error} /> : null}
        </Dialog>
      ) : null}
    </>
  )
}
