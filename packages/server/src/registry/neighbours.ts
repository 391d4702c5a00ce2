import type { Due } from '@sanxin/domain/registry'
import type { Bilingual, Language } from '@sanxin/kernel'

/** What the registry shows or follows but other columns decide; the composition root brings them together. */
export interface RegistryNeighbours {
  /** words for the reasons of links between rows */
  linkReasons: Readonly<Record<string, Bilingual>>
  /** what a unit of a base is due by its full members */
  dueOf(fullMembers: number): Due
}

/** The same with the language of the reader. */
export interface Reading extends RegistryNeighbours {
  language: Language
}
