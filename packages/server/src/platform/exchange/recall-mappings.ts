import { applyMapping, type Recognition } from '@sanxin/domain/platform/exchange'
import { findMapping } from '@sanxin/store/platform/exchange'
import type { Store } from '@sanxin/store/platform/request'
import { headerSignature } from './header-signature.ts'

/** What people decided about headers of this form before goes over what the machine proposes. */
export async function recallMappings(store: Store, found: readonly Recognition[]): Promise<Recognition[]> {
  return store.asSystem('import', async (tx) => {
    const recalled: Recognition[] = []
    for (const recognition of found) {
      const known = await findMapping(tx, headerSignature(recognition))
      const columns = known && Object.fromEntries(known.mapping.map(({ column, field }) => [column, field]))
      recalled.push(known ? applyMapping(recognition, { kind: known.kind, columns }) : recognition)
    }
    return recalled
  })
}
