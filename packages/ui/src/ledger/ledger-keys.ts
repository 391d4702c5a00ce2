import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isTyping } from './typing.ts'

export interface LedgerKeys<Row> {
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  onOpen?: (row: Row) => void
  onSelect?: (row: Row) => void
  /** Row to stand on at first, as after returning from a record. */
  startAt?: string
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Moves through rows by arrows, j and k; Enter opens, Space selects. */
export function useLedgerKeys<Row>({ rows, rowKey, onOpen, onSelect, startAt }: LedgerKeys<Row>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [current, setCurrent] = useState(0)

  useEffect(() => {
    if (!rows) return
    const at = startAt === undefined ? -1 : rows.findIndex((row) => rowKey(row) === startAt)
    setCurrent((now) => (at >= 0 ? at : Math.min(now, Math.max(0, rows.length - 1))))
    if (at >= 0) body.current?.querySelector<HTMLElement>(`[data-row='${at}']`)?.focus()
  }, [rows, startAt, rowKey])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!rows || isTyping(event.nativeEvent)) return
    const onRow = (event.target as HTMLElement).hasAttribute('data-row')
    const step = steps[event.key]
    const row = rows[current]
    if (step !== undefined) {
      const next = Math.max(0, Math.min(rows.length - 1, current + step))
      setCurrent(next)
      body.current?.querySelector<HTMLElement>(`[data-row='${next}']`)?.focus()
    } else if (event.key === 'Enter' && onRow && row !== undefined && onOpen) onOpen(row)
    else if (event.key === ' ' && onRow && row !== undefined && onSelect) onSelect(row)
    else return
    event.preventDefault()
  }
  return { body, onKeyDown, current, setCurrent }
}
