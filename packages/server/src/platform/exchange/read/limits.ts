/** What a file may ask of the reader; sizes in bytes. */
export const readLimits = {
  fileBytes: 200 * 1024 * 1024,
  entries: 2_000,
  inflatedBytes: 2 * 1024 * 1024 * 1024,
  bigEntryBytes: 50 * 1024 * 1024,
  bigEntryRatio: 100,
  sharedStringsBytes: 512 * 1024 * 1024,
  runBytes: 1024 * 1024,
  lineBytes: 1024 * 1024,
  cellCharacters: 32_767,
  columns: 500,
  rows: 1_048_576,
  childSeconds: 120,
  childHeapMegabytes: 512,
  childResidentMegabytes: 600,
} as const
