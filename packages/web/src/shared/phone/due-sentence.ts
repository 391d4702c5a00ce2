import type { Bilingual, Facts } from '@sanxin/kernel'

export interface DueSentence {
  text: Bilingual
  facts: Facts
}

const sentences: Readonly<Record<string, Bilingual>> = {
  single: {
    zh: '应单独组建：正式党员 {members} 名，够 3 名',
    en: 'Due an organisation of its own. Full members: {members}, at least three',
  },
  joint: { zh: '应联合组建：正式党员 {members} 名，不足 3 名', en: 'Due a joint organisation. Full members: {members}, fewer than three' },
  instructor: { zh: '应派指导员：没有正式党员', en: 'Due an instructor. No full member works there' },
}
const nothingDue: Bilingual = { zh: '现在不在底数里，没有应建的', en: 'Outside the base for now, nothing is due' }

/** What a unit is due and why, in one sentence for a card. */
export const dueSentence = ({ due, fullMembers }: { due: string; fullMembers: number }): DueSentence => ({
  text: sentences[due] ?? nothingDue,
  facts: { members: fullMembers },
})
