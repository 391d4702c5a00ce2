import { useMemo } from 'react'
import { NumberLink } from '../controls/number-link.tsx'
import { useSay } from '../language/index.ts'
import { useNavigateTo } from '../link/index.ts'
import { rateStep, rateSteps } from '../tokens/colours.ts'
import { middleOf, type Place, type Polygon, projectionOf } from './projection.ts'
import '../charts/charts.css'
import '../facts/facts.css'
import './map.css'

export interface MapArea {
  id: string
  name: string
  polygons: readonly Polygon[]
  /** What stands in the area, as the count that is missing; ✓ when nothing is. */
  label: string
  /** Ground by rate, 0 to 1; undefined leaves the land's colour. */
  rate?: number
  /** The same in the list: a fraction or a sentence. */
  words: string
  /** The list of records behind the label. */
  href: string
}

export interface MapDot {
  id: string
  name: string
  place: Place
  href: string
}

export interface AreaMapProps {
  /** The map in a sentence. */
  label: string
  areas: readonly MapArea[]
  dots?: readonly MapDot[]
}

const width = 340

/** Areas drawn from their own polygons, without tiles; beneath it a list that says the same. */
export function AreaMap({ label, areas, dots = [] }: AreaMapProps) {
  const say = useSay()
  const go = useNavigateTo()
  const projection = useMemo(() => {
    const corners = areas.flatMap((area) => area.polygons.flatMap((polygon) => polygon[0] ?? []))
    return projectionOf([...corners, ...dots.map((dot) => dot.place)], width)
  }, [areas, dots])
  const drawn = areas.filter((area) => area.polygons.length > 0)
  return (
    <figure className="sx-map">
      {drawn.length === 0 && dots.length === 0 ? (
        <p className="sx-note">{say({ zh: '还没有边界，先看名单。', en: 'No boundaries yet; see the list.' })}</p>
      ) : (
        <svg viewBox={`0 0 ${projection.width} ${projection.height}`} role="img" aria-label={label}>
          {drawn.map((area) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beneath does the same by keyboard
            <g
              key={area.id}
              className="sx-map-area"
              data-rate={area.rate === undefined ? undefined : rateStep(area.rate)}
              onClick={() => go(area.href)}
            >
              <title>{`${area.name} ${area.words}`}</title>
              <path d={area.polygons.map(projection.toPath).join('')} fillRule="evenodd" />
              <AreaLabel area={area} at={projection.toPoint(middleOf(area.polygons[0] ?? []))} />
            </g>
          ))}
          {dots.map((dot) => {
            const [x, y] = projection.toPoint(dot.place)
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list of buildings does the same by keyboard
              <circle key={dot.id} className="sx-map-dot" cx={x} cy={y} r="3" onClick={() => go(dot.href)}>
                <title>{dot.name}</title>
              </circle>
            )
          })}
        </svg>
      )}
      <details className="sx-twin">
        <summary>{say({ zh: '看成名单', en: 'As a list' })}</summary>
        <ul className="sx-rows">
          {areas.map((area) => (
            <li key={area.id}>
              <span>{area.name}</span>
              <span>
                {area.words} <NumberLink value={area.label} href={area.href} label={area.name} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

function AreaLabel({ area, at: [x, y] }: { area: MapArea; at: readonly [number, number] }) {
  return (
    <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
      {area.label}
    </text>
  )
}

/** What the grounds of the map mean. */
export function RateLegend() {
  return (
    <span className="sx-legend">
      {rateSteps.map((step, index) => (
        <span key={step.label}>
          <i className="sx-swatch" data-rate={index} />
          {step.label}
        </span>
      ))}
    </span>
  )
}
