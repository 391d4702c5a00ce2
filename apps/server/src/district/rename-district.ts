import type { Store } from '@sanxin/store/platform/request'
import { loadAreas, saveAreas } from '@sanxin/store/territory'
import { saveAreaScopes } from './save-area-scopes.ts'

/** Gives the district its name. */
export async function renameDistrict(store: Store, name: string): Promise<void> {
  await store.asSystem('rename-district', async (tx) => {
    const root = (await loadAreas(tx)).find(({ kind }) => kind === 'district')!
    const renamed = [{ ...root, name }]
    await saveAreas(tx, renamed)
    await saveAreaScopes(tx, renamed)
  })
}
