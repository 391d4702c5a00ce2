import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, registerTheme, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { chartThemes } from '../tokens/chart-theme.ts'

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer])
for (const [name, theme] of Object.entries(chartThemes)) registerTheme(name, theme)

export { init }
