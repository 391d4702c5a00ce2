import type { SourceRowRef } from '@sanxin/contract/registry'
import { type Because, sayReason } from '@sanxin/domain/registry'
import type { Bilingual } from '@sanxin/kernel'
import { maskIdNumber, maskPhone } from '@sanxin/kernel/codes'
import { blockSealer, readSourceRows } from '@sanxin/store/platform/exchange'
import { contextOf, type Tx } from '@sanxin/store/platform/request'
import { isSensitiveCell, rosterFieldName, sourceOf } from './sources.ts'

/** How a sensitive cell is shown without its clear value. */
const masks: Readonly<Record<string, (text: string) => string>> = {
  idNumber: maskIdNumber,
  personalNumber: maskIdNumber,
  phone: maskPhone,
  secretaryPhone: maskPhone,
  birthDate: (text) => /\d{4}/.exec(text)?.[0] ?? '',
}

/** The rows behind a record as their departments wrote them, sensitive cells masked; cells that have no mask need `withMembership`. */
export async function showSourceRows(
  tx: Tx,
  links: readonly { rowId: number; because: Because }[],
  { linkReasons, withMembership }: { linkReasons: Readonly<Record<string, Bilingual>>; withMembership: boolean },
): Promise<SourceRowRef[]> {
  const because = new Map(links.map((link) => [link.rowId, link.because]))
  const rows = await readSourceRows(
    tx,
    blockSealer(contextOf(tx).keyring()),
    links.map(({ rowId }) => rowId),
  )
  return rows.map(({ id, kind, file, sheet, row, deliveredAt, cells }) => {
    const { sign, name } = sourceOf(kind)
    return {
      rowId: String(id),
      source: kind,
      sign,
      sourceName: name,
      file,
      sheet,
      row,
      deliveredAt: deliveredAt.toISOString(),
      because: sayReason(because.get(id)!, linkReasons),
      cells: Object.entries(cells).flatMap(([field, text]) => {
        const value = showCell(kind, field, text, withMembership)
        return value ? [{ field, name: rosterFieldName(kind, field), value }] : []
      }),
    }
  })
}

function showCell(kind: string, field: string, text: string, withMembership: boolean): string | undefined {
  const mask = masks[field]
  if (mask) return mask(text)
  return isSensitiveCell(kind, field) && !withMembership ? undefined : text
}
