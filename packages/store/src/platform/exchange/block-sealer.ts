import { type Keyring, openBlock, sealBlock } from '../sealed/index.ts'
import type { BlockSealer, KeptRow } from './rows.ts'

/** Seals blocks of source rows under the file key of the installation. */
export function blockSealer(keyring: Keyring): BlockSealer {
  const place = (rowId: string) => ({ table: 'exchange.block', column: 'sealed', rowId })
  return {
    seal: (blockId, rows) => sealBlock(keyring, place(blockId), rows),
    open: (blockId, sealed) => openBlock<KeptRow[]>(keyring, place(blockId), sealed),
  }
}
