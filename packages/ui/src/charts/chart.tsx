import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'
import type { ChartTheme } from '../tokens/chart-theme.ts'
import './charts.css'

export interface ChartProps {
  option: EChartsCoreOption
  /** The chart in a sentence, for readers who do not see it. */
  label: string
  height?: number
  theme?: ChartTheme
}

/** Draws an ECharts option as SVG; the library loads when the first chart comes into a page. */
export function Chart({ option, label, height = 180, theme = 'sanxin' }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let gone = false
    let stop = () => {}
    void import('./echarts.ts').then(({ init }) => {
      if (gone || !box.current) return
      const chart = init(box.current, theme, { renderer: 'svg' })
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
