import type { ImportFile } from '@sanxin/contract/platform/exchange'
import type { Bilingual, Facts } from '@sanxin/kernel'
import { type Tone, thousands } from '@sanxin/ui'
import { unsureColumns } from './mapping-order.ts'

export interface FileLook {
  text: Bilingual
  facts: Facts
  /** Absent for what needs nobody. */
  tone?: Tone
}

const words = {
  sending: { zh: '还在传', en: 'on its way' },
  waits: { zh: '等着读', en: 'waits to be read' },
  reading: { zh: '在读，{count} 行', en: 'reading, {count} rows' },
  beginning: { zh: '在读', en: 'reading' },
  doubt: { zh: '{count} 列待定', en: '{count} to settle' },
  read: { zh: '{count} 行', en: '{count} rows' },
  unknown: { zh: '没认出来', en: 'not recognised' },
  refused: { zh: '不收', en: 'refused' },
  aside: { zh: '放一边了', en: 'set aside' },
} satisfies Record<string, Bilingual>

/**
 * What stands beside a file in the list: its rows, or what it needs.
 * @param open whether its mapping may still be changed; afterwards a doubtful column is nobody's concern
 */
export function fileLook({ state, read, sheets }: Pick<ImportFile, 'state' | 'read' | 'sheets'>, open = true): FileLook {
  const count = thousands(read)
  switch (state) {
    case 'uploading':
      return { text: words.sending, facts: {} }
    case 'uploaded':
      return { text: words.waits, facts: {} }
    case 'staging':
      return read > 0 ? { text: words.reading, facts: { count } } : { text: words.beginning, facts: {} }
    case 'unrecognised':
      return { text: words.unknown, facts: {}, tone: 'amber' }
    case 'refused':
      return { text: words.refused, facts: {}, tone: 'ochre' }
    case 'set-aside':
      return { text: words.aside, facts: {} }
    case 'staged': {
      const doubt = !open ? 0 : sheets.reduce((sum, sheet) => sum + unsureColumns(sheet), 0)
      return doubt > 0 ? { text: words.doubt, facts: { count: doubt }, tone: 'amber' } : { text: words.read, facts: { count } }
    }
  }
}

/** Whether a person has to do something about the file before it can be used. */
export const needsPerson = (file: Pick<ImportFile, 'state' | 'read' | 'sheets'>): boolean => fileLook(file).tone !== undefined
