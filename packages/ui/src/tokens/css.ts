import { categories, dark, facetDepths, gapSteps, light, rateSteps, rateTextDark } from './colours.ts'
import { latin, latinSong, lifted, motion, radius, sans, sizes, song, space } from './shape.ts'

const kebab = (name: string): string => name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`).replace(/^-/, '')
const line = (name: string, value: string | number): string => `  --sx-${name}: ${value};`

/** One stylesheet of custom properties `--sx-*`: light on `:root`, dark under `data-theme=dark`, 大字 under `data-large`. */
export function tokensCss(): string {
  const root = [
    ...Object.entries(light).map(([name, value]) => line(kebab(name), value)),
    ...categories.map((value, index) => line(`category-${index + 1}`, value)),
    ...facetDepths.map((value, index) => line(`facet-${index + 1}`, value)),
    ...rateSteps.flatMap((step, index) => [line(`rate-${index}`, step.ground), line(`rate-${index}-text`, step.text)]),
    ...gapSteps.map((step, index) => line(`gap-${index}`, step.ground)),
    ...Object.entries(sizes).map(([name, [ordinary]]) => line(kebab(name), `${ordinary}px`)),
    ...Object.entries(space).map(([step, value]) => line(`space-${step}`, `${value}px`)),
    ...Object.entries(radius).map(([name, value]) => line(`radius-${name}`, `${value}px`)),
    line('sans', sans),
    line('song', song),
    line('motion', motion),
    line('lifted', lifted),
  ]
  const night = [
    ...Object.entries(dark).map(([name, value]) => line(kebab(name), value)),
    line('category-1', dark.indigo),
    ...rateSteps.flatMap((step, index) => [line(`rate-${index}`, step.darkGround), line(`rate-${index}-text`, rateTextDark)]),
    ...gapSteps.map((step, index) => line(`gap-${index}`, step.darkGround)),
  ]
  const large = Object.entries(sizes).map(([name, [, big]]) => line(kebab(name), `${big}px`))
  return [
    `:root {\n${root.join('\n')}\n}`,
    `[data-theme='dark'] {\n${night.join('\n')}\n}`,
    `:root:lang(en) {\n${line('sans', latin)}\n${line('song', latinSong)}\n}`,
    `[data-large] {\n${large.join('\n')}\n}`,
    '',
  ].join('\n')
}
