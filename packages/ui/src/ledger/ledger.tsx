import { type ReactNode, useId } from 'react'
import { SkeletonRows } from '../states/index.ts'
import { type LedgerKeys, useLedgerKeys } from './ledger-keys.ts'
import './ledger.css'

export interface LedgerColumn<Row> {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand at the right. */
  numeric?: boolean
  /** Width in pixels; without it the column takes what its contents need. */
  width?: number
  /** Keeps codes and dates on one line. */
  nowrap?: boolean
  sort?: 'ascending' | 'descending' | 'none'
  onSort?: () => void
}

export interface LedgerProps<Row> extends LedgerKeys<Row> {
  /** What the table lists, spoken. */
  caption: string
  /** The first is the name and stays in sight when the table scrolls sideways. */
  columns: readonly LedgerColumn<Row>[]
  /** Undefined while the first page is on its way. */
  rows: readonly Row[] | undefined
  /** Keys of the chosen rows; without it no boxes are drawn. */
  selected?: ReadonlySet<string>
  onSelectAll?: (all: boolean) => void
  labelOf?: (row: Row) => string
  /** A pale amber ground for rows that changed just now. */
  changed?: ReadonlySet<string>
  empty?: ReactNode
  foot?: ReactNode
  compact?: boolean
  selectAllLabel?: string
}

/** A table of records with 36 px rows, moved through by arrows, j, k, Enter and Space. */
export function Ledger<Row>(props: LedgerProps<Row>) {
  const { caption, columns, rows, rowKey, selected, onSelect, onSelectAll, labelOf, changed, empty, foot, compact } = props
  const { body, onKeyDown, current, setCurrent } = useLedgerKeys(props)
  const head = useId()
  const boxes = selected !== undefined && onSelect !== undefined
  const chosen = rows?.filter((row) => selected?.has(rowKey(row))).length ?? 0
  return (
    <div className={`sx-ledger${compact ? ' sx-ledger-compact' : ''}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard */}
      <section className="sx-ledger-scroll" tabIndex={0} aria-labelledby={head}>
        <table>
          <caption id={head} className="sx-sr">
            {caption}
          </caption>
          <thead>
            <tr>
              {boxes ? (
                <th className="sx-ledger-box" scope="col">
                  <input
                    type="checkbox"
                    aria-label={props.selectAllLabel ?? caption}
                    checked={chosen > 0 && chosen === rows?.length}
                    ref={(box) => {
                      if (box) box.indeterminate = chosen > 0 && chosen < (rows?.length ?? 0)
                    }}
                    onChange={(event) => onSelectAll?.(event.target.checked)}
                  />
                </th>
              ) : null}
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows?.map((row, index) => {
              const key = rowKey(row)
              return (
                <tr
                  key={key}
                  data-row={index}
                  tabIndex={index === current ? 0 : -1}
                  onFocus={() => setCurrent(index)}
                  aria-selected={boxes ? selected.has(key) : undefined}
                  data-changed={changed?.has(key) || undefined}
                >
                  {boxes ? (
                    <td className="sx-ledger-box">
                      <input
                        type="checkbox"
                        tabIndex={-1}
                        aria-label={labelOf?.(row) ?? key}
                        checked={selected.has(key)}
                        onChange={() => onSelect(row)}
                      />
                    </td>
                  ) : null}
                  {columns.map((column, at) => (
                    <BodyCell key={column.key} column={column} row={row} first={at === 0} />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
        {rows === undefined ? <SkeletonRows /> : null}
        {rows?.length === 0 ? empty : null}
      </section>
      {foot}
    </div>
  )
}

function HeadCell<Row>({ column }: { column: LedgerColumn<Row> }) {
  return (
    <th
      scope="col"
      className={column.numeric ? 'sx-numeric' : undefined}
      aria-sort={column.sort}
      style={column.width ? { width: column.width } : undefined}
    >
      {column.onSort ? (
        <button type="button" className="sx-sort" onClick={column.onSort}>
          {column.head}
          <span aria-hidden="true">{{ ascending: '▲', descending: '▼', none: '↕' }[column.sort ?? 'none']}</span>
        </button>
      ) : (
        column.head
      )}
    </th>
  )
}

function BodyCell<Row>({ column, row, first }: { column: LedgerColumn<Row>; row: Row; first: boolean }) {
  const classes = [column.numeric ? 'sx-numeric' : '', column.nowrap ? 'sx-nowrap' : ''].join(' ').trim() || undefined
  if (first)
    return (
      <th scope="row" className={classes}>
        {column.cell(row)}
      </th>
    )
  return <td className={classes}>{column.cell(row)}</td>
}
