import type { Figure } from '@sanxin/contract/coverage'

export interface FigureGroups {
  base: Figure | undefined
  /** The classes of what is due, in the order of the list to work off. */
  due: readonly Figure[]
  rates: readonly Figure[]
  ways: readonly Figure[]
}

const dueCodes = ['single-set-up', 'joint-set-up', 'instructors']

/** Sorts the figures of one base: the base, the classes of what is due, further rates, ways of coverage. */
export function groupFigures(figures: readonly Figure[]): FigureGroups {
  const isWay = ({ code }: Figure) => code.startsWith('covered-')
  return {
    base: figures.find(({ denominator }) => denominator === null),
    due: dueCodes.flatMap((code) => figures.find((figure) => figure.code === code) ?? []),
    rates: figures.filter((figure) => figure.denominator !== null && !dueCodes.includes(figure.code)),
    ways: figures.filter(isWay),
  }
}
