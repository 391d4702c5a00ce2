import type { Recognition, RosterKind } from '@sanxin/domain/platform/exchange'
import { recogniseInChild } from './read/index.ts'
import type { StagedSheet } from './staged-recognition.ts'

/** Looks again at the sheets for which a person named another kind: their columns are mapped anew, as that kind alone. */
export async function recogniseAgain(path: string, sheets: readonly StagedSheet[], kinds: readonly RosterKind[]): Promise<Recognition[]> {
  const recognised: Recognition[] = []
  for (const [place, { recogniseAs, ...sheet }] of sheets.entries()) {
    const kind = kinds.find(({ code }) => code === recogniseAs)
    const again = kind && (await recogniseInChild(path, [kind], { previewRows: 0 })).tables[place]?.recognition
    if (!again) recognised.push(sheet)
    else if (again.kind) recognised.push({ ...again, confidence: 1 })
    // Nothing in it looks like this kind: all columns wait for the person.
    else
      recognised.push({
        ...again,
        kind: kind.code,
        confidence: 1,
        columns: again.columns.map((column) => ({ ...column, field: undefined, confidence: 0 })),
      })
  }
  return recognised
}
