import type { ImportFile, SheetRecognition } from '@sanxin/contract/platform/exchange'

/** The sheet to show: the one asked for, else the largest that was recognised, else the first. */
export function shownSheet({ sheets }: Pick<ImportFile, 'sheets'>, asked: string | undefined): SheetRecognition | undefined {
  const recognised = sheets.filter(({ kind }) => kind !== null).sort((a, b) => b.dataRows - a.dataRows)
  return sheets.find(({ sheet }) => sheet === asked) ?? recognised[0] ?? sheets[0]
}
