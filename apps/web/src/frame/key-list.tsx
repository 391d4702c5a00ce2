import type { Bilingual } from '@sanxin/kernel'
import { Dialog, Rows, useSay } from '@sanxin/ui'

const keys: readonly { keys: string; deed: Bilingual }[] = [
  { keys: '/', deed: { zh: '搜索', en: 'Search' } },
  { keys: '?', deed: { zh: '这张表', en: 'This list' } },
  { keys: 'g 0', deed: { zh: '今天', en: 'Today' } },
  { keys: 'g 1…6', deed: { zh: '找、建、入、活、服、量', en: 'The six groups of pages' } },
  { keys: 'j k ↓ ↑', deed: { zh: '下一条、上一条', en: 'Next, previous' } },
  { keys: 'Enter', deed: { zh: '打开', en: 'Open' } },
  { keys: 'Space', deed: { zh: '选中', en: 'Select' } },
  { keys: '1 2 3', deed: { zh: '在队列里定一件', en: 'Decide in a queue' } },
  { keys: 'z', deed: { zh: '撤销', en: 'Undo' } },
  { keys: 'Esc', deed: { zh: '回上一层', en: 'One level back' } },
]

/** Which key does what. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog title={say({ zh: '快捷键', en: 'Keys' })} onClose={onClose}>
      <Rows
        items={keys.map(({ keys: written, deed }) => ({
          key: written,
          cells: [
            say(deed),
            written.split(' ').map((key) => (
              <kbd key={key} className="sx-kbd">
                {key}
              </kbd>
            )),
          ],
        }))}
      />
    </Dialog>
  )
}
