import { useUrlState } from '../../shared/screen/index.ts'
import type { Entity, ListedChange } from './effect-parts.ts'

/** Which list of the batch stands open, as the address holds it. */
export type ListState = {
  show?: string
  of?: string
  field?: string
}

interface ShownList {
  show: ListedChange | 'refused'
  of?: Entity
  field?: string
}

/** Makes the address of the list behind a number of the effect. */
export function useListHref(): (list: ShownList) => string {
  const { href } = useUrlState<ListState>()
  return ({ show, of, field }) => href({ show, of, field })
}
