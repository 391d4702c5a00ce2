import { useMemo } from 'react'
import { useSay } from '../language/index.ts'
import { light } from '../tokens/colours.ts'
import { Chart } from './chart.tsx'
import './charts.css'

export interface TrendPoint {
  /** The day in words: 11月21日. */
  label: string
  /** Undefined for days to come. */
  value?: number
  /** Where the present pace leads. */
  expected?: number
}

export interface TrendChartProps {
  title: string
  /** What the line says, in a sentence. */
  words: string
  points: readonly TrendPoint[]
  /** The value to reach; drawn as a line. */
  target?: number
  /** Puts a value in words: 78.9%. */
  format: (value: number) => string
  /** Lower end of the axis; 0 unless the title says otherwise. */
  from?: number
  height?: number
}

/** A value over days, the target and the pace; with its sentence and a table that says the same. */
export function TrendChart({ title, words, points, target, format, from = 0, height = 170 }: TrendChartProps) {
  const say = useSay()
  const option = useMemo(
    () => ({
      xAxis: { type: 'category' as const, data: points.map((point) => point.label), boundaryGap: false },
      yAxis: {
        type: 'value' as const,
        min: from,
        max: target === undefined ? undefined : (found: { max: number }) => Math.max(found.max, target),
        axisLabel: { formatter: format },
        splitNumber: 3,
      },
      tooltip: { trigger: 'axis' as const, valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '') },
      grid: { left: 48, right: 26, top: 22, bottom: 24 },
      series: [
        {
          name: title,
          type: 'line' as const,
          data: points.map((point) => point.value ?? null),
          symbol: points.length === 1 ? 'circle' : 'none',
          markLine:
            target === undefined
              ? undefined
              : {
                  symbol: 'none',
                  silent: true,
                  label: { formatter: format(target), position: 'insideEndTop' as const, color: light.amberMark, textBorderWidth: 0 },
                  lineStyle: { color: light.amberMark, type: 'solid' as const },
                  data: [{ yAxis: target }],
                },
        },
        {
          name: say({ zh: '照现在的速度', en: 'at the present pace' }),
          type: 'line' as const,
          data: points.map((point) => point.expected ?? null),
          lineStyle: { type: 'dashed' as const, color: light.bar },
        },
      ],
    }),
    [points, target, title, format, from, say],
  )
  return (
    <figure>
      <figcaption className="sx-chart-words">{words}</figcaption>
      <Chart option={option} label={`${title}: ${words}`} height={height} />
      <details className="sx-twin">
        <summary>{say({ zh: '看成表', en: 'As a table' })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say({ zh: '日期', en: 'Day' })}</th>
              <th scope="col">{title}</th>
              <th scope="col">{say({ zh: '照现在的速度', en: 'at the present pace' })}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.label}>
                <th scope="row">{point.label}</th>
                <td>{point.value === undefined ? '' : format(point.value)}</td>
                <td>{point.expected === undefined ? '' : format(point.expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
