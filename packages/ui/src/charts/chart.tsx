import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import type { ChartTheme } from '../tokens/chart-theme.ts'
import './charts.css'

export interface ChartProps {
  option: EChartsCoreOption
  /** The chart in a sentence, for readers who do not see it. */
  label: string
  height?: number
  /** Without it the ground on which the chart stands decides. */
  theme?: ChartTheme
}

/** Draws an ECharts option as SVG; the library loads when the first chart comes into a page. */
export function Chart({ option, label, height = 180, theme }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    let stop = () => {}
    void import('./echarts.ts').then(({ startChart }) => {
      if (gone || !box.current) return
      const ground = box.current.closest('[data-theme="dark"]') ? 'sanxin-dark' : 'sanxin'
      const chart = startChart(box.current, theme ?? ground)
      chart.setOption(option)
      const watcher = new ResizeObserver(() => chart.resize())
      watcher.observe(box.current)
      stop = () => {
        watcher.disconnect()
        chart.dispose()
      }
    })
    return () => {
      gone = true
      stop()
    }
  }, [option, theme])
  return <div ref={box} className="sx-chart" role="img" aria-label={label} style={{ height }} />
}
