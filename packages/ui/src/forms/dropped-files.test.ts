import { expect, it } from 'vitest'
import { droppedFiles } from './dropped-files.ts'

const fileEntry = (name: string) => ({
  isFile: true,
  isDirectory: false,
  file: (give: (file: File) => void) => give(new File(['a'], name)),
})
/** A folder that hands out its contents one at a time, as browsers hand out a hundred. */
const folder = (...inside: object[]) => {
  const left = [...inside]
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (give: (some: object[]) => void) => give(left.splice(0, 1)) }),
  }
}
const drop = (files: File[], ...entries: (object | null)[]) =>
  ({ files, items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })) }) as unknown as DataTransfer

it('reads folders to their end, folders inside them too', async () => {
  const found = await droppedFiles(drop([], folder(fileEntry('a.csv'), folder(fileEntry('b.csv')), fileEntry('c.csv')), fileEntry('d.csv')))
  expect(found.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.csv'])
})
it('takes plain files as the browser gives them', async () => {
  const files = [new File(['a'], 'a.csv')]
  expect(await droppedFiles(drop(files, null))).toEqual(files)
})
