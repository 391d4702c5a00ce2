import type { Figure } from '@sanxin/contract/coverage'
import type { UnitFilters } from '@sanxin/contract/registry'
import { NumberLink, useSay } from '@sanxin/ui'
import { address } from '../../shared/api/index.ts'
import { formatRate } from '../../shared/format/index.ts'
import { denominatorFilters } from './denominator.ts'
import './coverage.css'

const units = '/units'

interface Missing {
  count: number
  opens: UnitFilters
}

interface FigureTableProps {
  figures: readonly Figure[]
  caption: string
  /** What is missing by the code of a figure, where it is not simply the rest of the denominator. */
  missing?: Readonly<Record<string, Missing | undefined>>
}

/** Figures with numerator, denominator, what is missing and the rule; each number opens exactly the records that it counts. */
export function FigureTable({ figures, caption, missing = {} }: FigureTableProps) {
  const say = useSay()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen scrolls by keyboard
    <section className="sx-coverage-scroll" tabIndex={0} aria-label={caption}>
      <table className="sx-coverage-table sx-coverage-figures">
        <caption className="sx-sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say({ zh: '指标', en: 'Figure' })}</th>
            <th scope="col" className="sx-numeric">
              {say({ zh: '已有', en: 'There' })}
            </th>
            <th scope="col" className="sx-numeric">
              {say({ zh: '应有', en: 'Of' })}
            </th>
            <th scope="col" className="sx-numeric">
              {say({ zh: '还差', en: 'Missing' })}
            </th>
            <th scope="col">{say({ zh: '比率', en: 'Rate' })}</th>
            <th scope="col">{say({ zh: '口径', en: 'Rule' })}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureLine key={figure.code} figure={figure} missing={missing[figure.code] ?? restOf(figure)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function restOf({ numerator, denominator, opensRest }: Figure): Missing | undefined {
  return denominator === null || !opensRest ? undefined : { count: denominator - numerator, opens: opensRest }
}

function FigureLine({ figure, missing }: { figure: Figure; missing: Missing | undefined }) {
  const say = useSay()
  const { numerator, denominator } = figure
  const name = say(figure.name)
  const rate = denominator === null ? null : formatRate(numerator, denominator)
  return (
    <tr>
      <th scope="row" title={say(figure.rule)}>
        {name}
      </th>
      <td className="sx-numeric">
        <NumberLink value={numerator} href={address(units, figure.opens)} label={name} />
      </td>
      <td className="sx-numeric">
        {denominator === null ? null : (
          <NumberLink
            value={denominator}
            href={address(units, denominatorFilters(figure))}
            label={say({ zh: '{name} 应有', en: '{name} of' }, { name })}
          />
        )}
      </td>
      <td className="sx-numeric">
        {missing && missing.count > 0 ? (
          <b>
            <NumberLink
              value={missing.count}
              href={address(units, missing.opens)}
              label={say({ zh: '{name} 还差', en: '{name} missing' }, { name })}
            />
          </b>
        ) : missing ? (
          <span className="sx-done" title={say({ zh: '都有了', en: 'nothing missing' })}>
            ✓
          </span>
        ) : null}
      </td>
      <td>
        {denominator ? (
          <span className="sx-coverage-rate">
            <span>{rate ?? `${numerator} / ${denominator}`}</span>
            <i aria-hidden="true">
              <i style={{ width: `${(numerator / denominator) * 100}%` }} />
            </i>
          </span>
        ) : null}
      </td>
      <td className="sx-note">{say(figure.rule)}</td>
    </tr>
  )
}
