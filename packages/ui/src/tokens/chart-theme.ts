import { categories, categoriesDark, dark, light } from './colours.ts'
import { sans } from './shape.ts'

interface ChartColours {
  series: readonly string[]
  text: string
  label: string
  axis: string
  split: string
  tip: { ground: string; edge: string; text: string }
}

const theme = (colours: ChartColours) => ({
  color: [...colours.series],
  backgroundColor: 'transparent',
  textStyle: { fontFamily: sans, fontSize: 12, color: colours.text },
  animation: false,
  grid: { left: 48, right: 18, top: 14, bottom: 24 },
  line: { symbol: 'none', lineStyle: { width: 2 } },
  bar: { barMaxWidth: 14, itemStyle: { borderRadius: 1 } },
  categoryAxis: {
    axisLine: { lineStyle: { color: colours.axis } },
    axisTick: { show: false },
    axisLabel: { color: colours.label },
    splitLine: { show: false },
  },
  valueAxis: { axisLine: { show: false }, axisLabel: { color: colours.label }, splitLine: { lineStyle: { color: colours.split } } },
  tooltip: {
    renderMode: 'richText',
    backgroundColor: colours.tip.ground,
    borderColor: colours.tip.edge,
    textStyle: { color: colours.tip.text },
  },
})

/** ECharts themes `sanxin` and `sanxin-dark`; tooltips are drawn, never built from HTML. */
export const chartThemes = {
  sanxin: theme({
    series: categories,
    text: light.ink2,
    label: light.ink3,
    axis: light.chartAxis,
    split: light.chartSplit,
    tip: { ground: light.panel, edge: light.edge, text: light.ink },
  }),
  'sanxin-dark': theme({
    series: categoriesDark,
    text: dark.ink2,
    label: dark.ink2,
    axis: dark.chartAxis,
    split: dark.chartSplit,
    tip: { ground: dark.panel, edge: dark.edge, text: dark.ink },
  }),
} as const
export type ChartTheme = keyof typeof chartThemes
