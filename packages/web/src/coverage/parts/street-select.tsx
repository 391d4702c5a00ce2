import type { Area } from '@sanxin/contract/territory'
import { InlineSelect, useSay } from '@sanxin/ui'
import { useApi } from '../../shared/api/index.ts'
import { useMay } from '../../shared/session/index.ts'

/** Narrows the figures to one sub-district; a reader with only one does not see it. */
export function StreetSelect({ value, onValue }: { value: string | undefined; onValue: (street: string | undefined) => void }) {
  const say = useSay()
  const enabled = useMay()('territory.read')
  const streets = useApi<Area[]>('/api/territory/areas', {}, { enabled }).data?.filter(({ kind }) => kind === 'street') ?? []
  if (streets.length < 2) return null
  return (
    <InlineSelect
      label={say({ zh: '街道', en: 'Sub-district' })}
      value={value ?? ''}
      choices={[
        { value: '', label: say({ zh: '全部街道', en: 'All sub-districts' }) },
        ...streets.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onValue={(street) => onValue(street || undefined)}
    />
  )
}
