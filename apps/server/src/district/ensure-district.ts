import { type AreaPlan, districtInterval } from '@sanxin/domain/territory'
import { newId } from '@sanxin/kernel'
import type { Store } from '@sanxin/store/platform/request'
import { loadAreas, saveAreas } from '@sanxin/store/territory'
import { saveAreaScopes } from './save-area-scopes.ts'

/** The name until somebody gives the district its own. */
export const unnamedDistrict = '本区'

/** A data folder holds one district; an empty one gets its root area. Safe to run at every start. */
export async function ensureDistrict(store: Store): Promise<void> {
  await store.asSystem('ensure-district', async (tx) => {
    if ((await loadAreas(tx)).length > 0) return
    const root: AreaPlan = {
      id: newId(),
      parentId: null,
      kind: 'district',
      name: unnamedDistrict,
      code: null,
      grids: null,
      lon: null,
      lat: null,
      boundary: null,
      ...districtInterval,
    }
    await saveAreas(tx, [root])
    await saveAreaScopes(tx, [root])
  })
}
