import type { Due } from '@sanxin/domain/registry'
import type { Bilingual, Language } from '@sanxin/kernel'
import type { Tx } from '@sanxin/store/platform/request'

/** What the registry shows or follows but other columns decide; the composition root brings them together. */
export interface RegistryNeighbours {
  /** words for the reasons of links between rows */
  linkReasons: Readonly<Record<string, Bilingual>>
  /** what a unit of a base is due by its full members */
  dueOf(fullMembers: number): Due
  /** asks for the registry to be settled anew from its rows and the words of people, once this transaction is kept */
  settleAgain(tx: Tx, cause: string): Promise<unknown>
}

/** The same with the language of the reader. */
export interface Reading extends RegistryNeighbours {
  language: Language
}
