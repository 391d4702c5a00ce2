import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type GapCell, GapMatrix } from './gap-matrix.tsx'

const cell = (built: number, due: number): GapCell => ({ built, due, builtHref: `/built-${built}`, gapHref: `/gap-${due - built}` })
const matrix = (one: GapCell, total: GapCell) =>
  renderToStaticMarkup(
    <GapMatrix
      caption="条块"
      rowHead="行业组"
      columns={[{ key: 'b', label: '望江' }]}
      rows={[{ key: 'l', label: '软件', cells: { b: one }, total: one }]}
      totals={{ b: total }}
      total={total}
      totalLabel="合计"
      columnTotalLabel="合计（块）"
    />,
  )

it('opens the built and the missing by lists of their own, and tints by the gap', () => {
  const html = matrix(cell(30, 38), cell(30, 38))
  expect(html).toContain('data-gap="4"')
  expect(html).toContain('href="/built-30"')
  expect(html).toContain('href="/gap-8"')
  expect(html).toContain('78.9%')
})
it('shows a fraction only below twenty, no gap where nothing is missing, and nothing but a spoken 无 where nothing is due', () => {
  const html = matrix(cell(6, 6), cell(6, 6))
  expect(html).not.toContain('%<')
  expect(html).not.toContain('/gap-')
  expect(matrix(cell(0, 0), cell(0, 0))).toContain('<span class="sx-sr">无</span>')
})
it('does not open a list of nothing', () => {
  expect(matrix(cell(0, 6), cell(0, 6))).not.toContain('/built-0')
})
