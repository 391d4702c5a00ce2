import { formatRate } from '../../shared/format/index.ts'

interface Bar {
  label: string
  covered: number
  due: number
}

/** Bars from 0 to 100 % with the fraction behind each; small denominators show the fraction only. */
export const rateBarOption = (bars: readonly Bar[]) => ({
  grid: { left: 4, right: 96, top: 4, bottom: 22, containLabel: true },
  xAxis: { type: 'value' as const, min: 0, max: 100, interval: 50, axisLabel: { formatter: '{value}%' } },
  yAxis: {
    type: 'category' as const,
    inverse: true,
    data: bars.map(({ label }) => label),
    axisLabel: { width: 190, overflow: 'truncate' as const },
  },
  series: [
    {
      type: 'bar' as const,
      data: bars.map(({ covered, due }) => Math.round((covered / due) * 1000) / 10),
      label: { show: true, position: 'right' as const, formatter: ({ dataIndex }: { dataIndex: number }) => behind(bars[dataIndex]) },
    },
  ],
})

function behind(bar: Bar | undefined): string {
  if (!bar) return ''
  const rate = formatRate(bar.covered, bar.due)
  return rate ? `${rate} · ${bar.covered} / ${bar.due}` : `${bar.covered} / ${bar.due}`
}
