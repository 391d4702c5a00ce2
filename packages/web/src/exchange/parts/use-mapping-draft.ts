import type { ImportFile, MappingChange, SheetRecognition } from '@sanxin/contract/platform/exchange'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../shared/api/index.ts'
import { columnsOf, type Draft, withDraft, withoutSent } from './mapping-draft.ts'

/** Milliseconds of stillness before changes are sent: arrow keys run through a list one choice at a time. */
const pause = 900

/** The columns of a sheet as they are being changed; changes are collected, then sent together and the rows are read again. */
export function useMappingDraft(file: ImportFile, sheet: SheetRecognition) {
  const command = useCommand<MappingChange, ImportFile>(['/api/import/batches'])
  const [draft, setDraft] = useState<Draft>({})
  const [remember, setRemember] = useState(true)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<(() => void) | undefined>(undefined)

  const send = (kind: string, columns: MappingChange['columns']) => {
    clearTimeout(timer.current)
    waiting.current = undefined
    command.mutate(
      { method: 'PUT', path: `/api/import/files/${file.id}/mapping`, body: { sheet: sheet.sheet, kind, columns, remember } },
      { onSuccess: () => setDraft((now) => withoutSent(now, columns)) },
    )
  }

  // What was changed last is sent even when the reader goes on to another sheet.
  useEffect(() => () => waiting.current?.(), [])

  const setField = (column: number, field: string | null) => {
    const next = { ...draft, [column]: field }
    setDraft(next)
    clearTimeout(timer.current)
    waiting.current = () => send(sheet.kind ?? '', columnsOf(next))
    timer.current = setTimeout(() => waiting.current?.(), pause)
  }

  return {
    columns: withDraft(sheet.columns, draft),
    setField,
    setKind: (kind: string, columns: MappingChange['columns']) => send(kind, columns),
    remember,
    setRemember,
    isSending: command.isPending,
    problem: command.error,
  }
}
