import { NumberLink } from '../controls/number-link.tsx'
import { useSay } from '../language/index.ts'
import { gapStep, gapSteps } from '../tokens/colours.ts'
import './charts.css'

export interface GapCell {
  built: number
  due: number
  /** List of what is built; needed when anything is. */
  builtHref: string
  /** List of what is missing. */
  gapHref: string
}

export interface GapMatrixProps {
  caption: string
  /** Head of the first column: 行业组（条）. */
  rowHead: string
  columns: readonly { key: string; label: string }[]
  rows: readonly { key: string; label: string; cells: Readonly<Record<string, GapCell>>; total: GapCell }[]
  totals: Readonly<Record<string, GapCell>>
  total: GapCell
  totalLabel: string
  columnTotalLabel: string
}

/** Built / due and the gap, by line and block; the ground deepens with the gap and every number opens its list. */
export function GapMatrix(props: GapMatrixProps) {
  const { columns, rows, totals } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard
    <section className="sx-matrix-scroll" tabIndex={0} aria-label={props.caption}>
      <table className="sx-matrix">
        <caption className="sx-sr">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.rowHead}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
            <th scope="col">{props.totalLabel}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <MatrixCell key={column.key} cell={row.cells[column.key]} tinted label={`${row.label} ${column.label}`} />
              ))}
              <MatrixCell cell={row.total} bar label={row.label} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{props.columnTotalLabel}</th>
            {columns.map((column) => (
              <MatrixCell key={column.key} cell={totals[column.key]} rate label={column.label} />
            ))}
            <MatrixCell cell={props.total} rate label={props.totalLabel} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

interface MatrixCellProps {
  cell: GapCell | undefined
  label: string
  tinted?: boolean
  bar?: boolean
  rate?: boolean
}

/** Denominators below this show the fraction only. */
const smallestRated = 20

function MatrixCell({ cell, label, tinted, bar, rate }: MatrixCellProps) {
  const say = useSay()
  if (!cell || cell.due === 0)
    return (
      <td>
        <span className="sx-sr">{say({ zh: '无', en: 'none' })}</span>
      </td>
    )
  const gap = cell.due - cell.built
  const built = say({ zh: '已建', en: 'built' })
  return (
    <td data-gap={tinted ? gapStep(gap) : undefined}>
      <span className="sx-matrix-cell">
        <span className="sx-matrix-built">
          {cell.built > 0 ? <NumberLink value={cell.built} href={cell.builtHref} label={`${label} ${built}`} /> : 0}
          <span> / {cell.due}</span>
        </span>
        {tinted && gap > 0 ? (
          <b>
            {say({ zh: '差', en: '−' })} <NumberLink value={gap} href={cell.gapHref} label={`${label} ${say({ zh: '差', en: 'gap' })}`} />
          </b>
        ) : null}
        {bar ? (
          <i className="sx-matrix-bar" aria-hidden="true">
            <i style={{ width: `${(cell.built / cell.due) * 100}%` }} />
          </i>
        ) : null}
        {rate && cell.due >= smallestRated ? <span>{((cell.built / cell.due) * 100).toFixed(1)}%</span> : null}
      </span>
    </td>
  )
}

/** What the grounds of the matrix mean. */
export function GapLegend() {
  const say = useSay()
  return (
    <span className="sx-legend">
      {say({ zh: '差', en: 'gap' })}
      {gapSteps.map((step, index) => (
        <span key={step.label} className="sx-gap-swatch" data-gap={index}>
          {step.label}
        </span>
      ))}
    </span>
  )
}
