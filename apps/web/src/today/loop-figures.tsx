import { Chip, Figures, NumberLink } from '@sanxin/ui'
import { byLoop, type TodayFigure } from '@sanxin/web/shared/today'

/** The figures of the main loop, at the foot of 今天. */
export function LoopFigures({ figures }: { figures: readonly TodayFigure[] }) {
  return (
    <Figures
      chained
      items={byLoop(figures).map((figure) => ({
        key: figure.key,
        sign: figure.sign,
        label: figure.label,
        value: <NumberLink value={figure.value.count} href={figure.value.href} label={figure.label} />,
        of: figure.of,
        rate: figure.rate,
        note: figure.note,
        chip: figure.look ? (
          <Chip tone={figure.look.late ? 'ochre' : 'amber'}>
            {figure.look.text}{' '}
            <NumberLink value={figure.look.count} href={figure.look.href} label={`${figure.label} ${figure.look.text}`} />
          </Chip>
        ) : undefined,
      }))}
    />
  )
}
