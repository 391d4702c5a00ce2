import type { Bilingual } from '@sanxin/kernel'
import type { BoardCount } from '@sanxin/store/campaign'

interface Block {
  id: string
  name: string
}

export interface GapCause {
  block: Block
  gap: number
  text: Bilingual
}

/** What the gap of each block consists of, largest gap first; blocks without a gap have no cause. */
export function gapCauses(
  blocks: readonly Block[],
  lines: readonly { code: string; name: Bilingual }[],
  counts: readonly BoardCount[],
): GapCause[] {
  return blocks
    .map(({ id, name }) => ({ block: { id, name }, own: counts.filter(({ streetId, due, covered }) => streetId === id && due > covered) }))
    .filter(({ own }) => own.length > 0)
    .map(({ block, own }) => describe(block, own, lines))
    .sort((a, b) => b.gap - a.gap)
}

function describe(block: Block, own: readonly BoardCount[], lines: readonly { code: string; name: Bilingual }[]): GapCause {
  const gapOf = (counts: readonly BoardCount[]) => counts.reduce((sum, { due, covered }) => sum + due - covered, 0)
  const gap = gapOf(own)
  const single = own.reduce((sum, count) => sum + count.gapSingle, 0)
  const byLine = [...Map.groupBy(own, ({ line }) => line)]
    .map(([line, counts]) => ({ line, gap: gapOf(counts) }))
    .sort((a, b) => b.gap - a.gap)
  const [most] = byLine
  const name = lines.find(({ code }) => code === most?.line)?.name ?? { zh: '系统外', en: 'no line' }
  return {
    block,
    gap,
    text: {
      zh: `应单独组建未建 ${single} 家，应联合组建未建 ${gap - single} 家；最多的是${name.zh}，${most!.gap} 家`,
      en: `${single} due an own organisation, ${gap - single} due a joint one; most in ${name.en}: ${most!.gap}`,
    },
  }
}
