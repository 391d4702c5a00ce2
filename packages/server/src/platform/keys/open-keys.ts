import { existsSync } from 'node:fs'
import { hasDataKeys, openKeyring } from '@sanxin/store/platform/keys'
import type { Store } from '@sanxin/store/platform/request'
import { makeMasterKey, readMasterKey } from '@sanxin/store/platform/sealed'

/**
 * Opens the data keys with the master key in `file` and hands them to the store; the first start makes both.
 * The file lies outside the database and outside every backup.
 * @returns whether the master key is new, so that the start can say loudly that it must be kept
 * @throws Problem `store.master-key-missing` when there is sealed data but no file, and those of `readMasterKey` and `openKeyring`
 */
export async function openKeys(store: Store, file: string): Promise<{ isNew: boolean }> {
  const isNew = !existsSync(file) && !(await hasDataKeys(store))
  const master = isNew ? makeMasterKey(file) : readMasterKey(file)
  store.useKeyring(await openKeyring(store, master))
  return { isNew }
}
