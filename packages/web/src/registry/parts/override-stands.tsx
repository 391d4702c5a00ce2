import type { Fact, UnitDetail } from '@sanxin/contract/registry'
import { Button, useSay } from '@sanxin/ui'
import { useCommand } from '../../shared/api/index.ts'
import { useFormat } from '../../shared/format/index.ts'
import { ProblemRefusal } from '../../shared/screen/index.ts'
import { useMay } from '../../shared/session/index.ts'

/** A person's word that stands over the sources: why, who, when, and the way to take it back. */
export function OverrideStands({ override, name }: { override: NonNullable<Fact['override']>; name: string }) {
  const say = useSay()
  const format = useFormat()
  const mayChange = useMay()('registry.override')
  const takeBack = useCommand<object, UnitDetail>()
  return (
    <>
      {say(
        { zh: '人工更正：{reason}（{who}，{at}）', en: 'Corrected by hand: {reason} ({who}, {at})' },
        { reason: override.reason, who: override.madeBy, at: format.instant(override.madeAt) },
      )}{' '}
      {mayChange ? (
        <Button
          kind="link"
          small
          disabled={takeBack.isPending}
          aria-label={say({ zh: '撤回：{name}', en: 'Take back: {name}' }, { name })}
          onClick={() => takeBack.mutate({ method: 'DELETE', path: `/api/registry/overrides/${override.id}` })}
        >
          {say({ zh: '撤回', en: 'Take back' })}
        </Button>
      ) : null}
      {takeBack.error ? <ProblemRefusal problem={takeBack.error} /> : null}
    </>
  )
}
