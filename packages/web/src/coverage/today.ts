import type { CoverageFigures, Figure } from '@sanxin/contract/coverage'
import { type Say, thousands, useSay } from '@sanxin/ui'
import { address, useApi } from '../shared/api/index.ts'
import { formatRate } from '../shared/format/index.ts'
import { sessionMay } from '../shared/session/index.ts'
import type { TodayFigure, TodayPart, TodayTask } from '../shared/today/index.ts'

const signs: Readonly<Record<string, string>> = { base: '找', 'should-build': '建', 'work-coverage': '量' }

function todayFigure(figure: Figure, say: Say): TodayFigure {
  const { numerator, denominator } = figure
  const rest = denominator === null || !figure.opensRest ? 0 : denominator - numerator
  return {
    key: figure.code,
    sign: signs[figure.code] ?? '建',
    label: say(figure.name),
    value: { count: numerator, href: address('/units', figure.opens) },
    of: denominator === null ? say({ zh: '家', en: 'units' }) : say({ zh: '/ {of} 家', en: 'of {of}' }, { of: thousands(denominator) }),
    rate: denominator === null ? undefined : (formatRate(numerator, denominator) ?? undefined),
    look:
      rest > 0 && figure.opensRest
        ? { text: say({ zh: '还差', en: 'missing' }), count: rest, href: address('/units', figure.opensRest) }
        : undefined,
  }
}

function gapTask(figure: Figure | undefined, say: Say): TodayTask[] {
  if (!figure?.opensRest || figure.denominator === null) return []
  const count = figure.denominator - figure.numerator
  if (count <= 0) return []
  return [
    {
      key: 'due-not-built',
      affects: count,
      sign: '建',
      title: say({ zh: '{count} 家应建未建', en: '{count} units due and not built' }, { count: thousands(count) }),
      why: say({ zh: '有正式党员，还没有党组织覆盖。', en: 'Full members work there, and no party organisation covers them.' }),
      deed: say({ zh: '看名单', en: 'See the list' }),
      href: address('/units', figure.opensRest),
    },
  ]
}

/** The figures of the base and of coverage, and the gap as a next thing. */
export const today: TodayPart = {
  useToday: (session) => {
    const say = useSay()
    const { data, error, isLoading } = useApi<CoverageFigures>(
      '/api/coverage/figures',
      {},
      { enabled: sessionMay(session, 'coverage.read'), refreshMs: (figures) => (figures?.running ? 3_000 : 60_000) },
    )
    const figures = data?.enterprise ?? []
    const due = figures.find(({ code }) => code === 'should-build')
    return {
      tasks: gapTask(due, say),
      figures: figures.filter(({ code }) => code in signs).map((figure) => todayFigure(figure, say)),
      counts: due?.opensRest && due.denominator !== null ? { '/coverage': due.denominator - due.numerator } : {},
      isPending: isLoading,
      error,
    }
  },
}
