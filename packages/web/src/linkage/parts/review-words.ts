import type { Decision, ReviewItem } from '@sanxin/contract/linkage'
import type { Bilingual } from '@sanxin/kernel'
import type { Tone } from '@sanxin/ui'

export type Entity = ReviewItem['entity']
type Chosen = Decision['decision']

/** Every word that depends on what is compared. */
export const reviewWords: Record<
  Entity,
  { tab: Bilingual; question: Bilingual; choices: Record<Chosen, Bilingual>; after: Record<Chosen, Bilingual> }
> = {
  unit: {
    tab: { zh: '单位', en: 'Units' },
    question: { zh: '是不是同一家？', en: 'Are these the same unit?' },
    choices: {
      same: { zh: '是同一家', en: 'The same unit' },
      different: { zh: '不是同一家', en: 'Not the same' },
      unknown: { zh: '说不准，先放着', en: 'Cannot tell, leave it' },
    },
    after: {
      same: { zh: '已定为同一家：{name}', en: 'Decided as the same: {name}' },
      different: { zh: '已定为两家：{name}', en: 'Decided as two units: {name}' },
      unknown: { zh: '说不准，先放着：{name}', en: 'Left open: {name}' },
    },
  },
  person: {
    tab: { zh: '人员', en: 'People' },
    question: { zh: '是不是同一个人？', en: 'Is this the same person?' },
    choices: {
      same: { zh: '是同一个人', en: 'The same person' },
      different: { zh: '不是同一个人', en: 'Not the same' },
      unknown: { zh: '说不准，先放着', en: 'Cannot tell, leave it' },
    },
    after: {
      same: { zh: '已定为同一个人：{name}', en: 'Decided as the same: {name}' },
      different: { zh: '已定为两个人：{name}', en: 'Decided as two people: {name}' },
      unknown: { zh: '说不准，先放着：{name}', en: 'Left open: {name}' },
    },
  },
}

/** How a pair stands, in a word. */
export const pairStates: Record<ReviewItem['state'], Bilingual & { tone: Tone }> = {
  open: { zh: '待核', en: 'open', tone: 'plain' },
  same: { zh: '同一个', en: 'same', tone: 'bamboo' },
  different: { zh: '不同', en: 'not the same', tone: 'outline' },
  unknown: { zh: '说不准', en: 'cannot tell', tone: 'amber' },
  gone: { zh: '不用核了', en: 'settled by itself', tone: 'plain' },
}
