import type { SourceRowRef } from '@sanxin/contract/registry'
import { Button, Panel, thousands, useSay } from '@sanxin/ui'
import { useState } from 'react'
import { useFormat } from '../../shared/format/index.ts'
import './registry.css'

interface SourceRowsProps {
  rows: readonly SourceRowRef[]
  /** Takes the chosen rows apart; without it nothing can be chosen. */
  onSplit?: (rows: readonly SourceRowRef[]) => void
}

/** The rows of the departments that make up a record: file, row as Excel counts it, why it belongs here, and what is written there. */
export function SourceRows({ rows, onSplit }: SourceRowsProps) {
  const say = useSay()
  const format = useFormat()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const mayChoose = onSplit !== undefined && rows.length > 1
  const picked = rows.filter(({ rowId }) => chosen.has(rowId))
  const toggle = (rowId: string) => {
    const next = new Set(chosen)
    if (!next.delete(rowId)) next.add(rowId)
    setChosen(next)
  }
  return (
    <Panel
      flush
      title={say({ zh: '由 {count} 行来源记录合成', en: 'Made of {count} source rows' }, { count: rows.length })}
      note={say(
        mayChoose
          ? { zh: '每一行都留着，随时可以拆开', en: 'every row is kept and can be split off again' }
          : { zh: '每一行都留着', en: 'every row is kept' },
      )}
      foot={
        mayChoose ? (
          <>
            <Button small disabled={picked.length === 0 || picked.length === rows.length} onClick={() => onSplit?.(picked)}>
              {picked.length === 0
                ? say({ zh: '拆出去…', en: 'Split off…' })
                : say({ zh: '把选中的 {count} 行拆出去…', en: 'Split off the {count} chosen rows…' }, { count: picked.length })}
            </Button>
            <span>
              {picked.length === rows.length
                ? say({ zh: '至少留一行。', en: 'At least one row must stay.' })
                : say({ zh: '合错了？选出不属于这一家的行。', en: 'Wrongly merged? Choose the rows that are not this unit.' })}
            </span>
          </>
        ) : undefined
      }
    >
      <ul className="sx-registry-rows">
        {rows.map((row) => (
          <li key={row.rowId}>
            <div className="sx-registry-row">
              {mayChoose ? (
                <input
                  type="checkbox"
                  aria-label={say({ zh: '选 {file} 第 {row} 行', en: 'Choose {file} row {row}' }, { file: row.file, row: row.row })}
                  checked={chosen.has(row.rowId)}
                  onChange={() => toggle(row.rowId)}
                />
              ) : null}
              <span className="sx-mark sx-mark-adopted" aria-hidden="true">
                {row.sign}
              </span>
              <b>{say(row.sourceName)}</b>
              <span>
                {row.file}
                {row.sheet ? ` · ${row.sheet}` : ''} · {say({ zh: '第 {row} 行', en: 'row {row}' }, { row: thousands(row.row) })}
              </span>
              <span>{format.day(row.deliveredAt)}</span>
            </div>
            <p className="sx-note">{say(row.because)}</p>
            <details>
              <summary>{say({ zh: '看原表这一行', en: 'See the row as delivered' })}</summary>
              <dl className="sx-registry-cells">
                {row.cells.map((cell) => (
                  <div key={cell.field}>
                    <dt>{say(cell.name)}</dt>
                    <dd>{cell.value}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
