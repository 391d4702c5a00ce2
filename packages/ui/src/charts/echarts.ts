import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, registerTheme, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { type ChartTheme, chartThemes } from '../tokens/chart-theme.ts'

let isReady = false

/** Starts an SVG chart in a box; the first one registers parts and themes (a call, since a bundler drops registrations at load). */
export function startChart(box: HTMLElement, theme: ChartTheme) {
  if (!isReady) {
    use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])
    for (const [name, colours] of Object.entries(chartThemes)) registerTheme(name, colours)
    isReady = true
  }
  return init(box, theme, { renderer: 'svg' })
}
