import { type Clerk, makeClerk } from './damage/clerk.ts'
import { type LooseNames, looseNames } from './damage/unit-names.ts'
import { makeRandom } from './random.ts'
import { emptyRowBook, type RowBook } from './truth.ts'
import type { World } from './types.ts'

/** What every workbook is written from: the world, a clerk of its own per workbook, and the book of rows. */
export type Office = {
  readonly world: World
  readonly rows: RowBook
  readonly loose: LooseNames
  clerk(label: string): Clerk
}

export const openOffice = (world: World, mess: number): Office => ({
  world,
  rows: emptyRowBook(),
  loose: looseNames(world),
  clerk: (label) => makeClerk(makeRandom(world.seed, `clerk ${label}`), mess),
})
