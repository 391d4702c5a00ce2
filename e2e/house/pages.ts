import { pages as all } from '../../apps/web/src/pages.ts'

/** Addresses of the pages in the rail, and of the first page. */
export const railPaths: readonly string[] = ['/', ...all.filter(({ group }) => group !== undefined).map(({ path }) => path)]
