import { initialLineRules, initialLines } from '@sanxin/domain/campaign'

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** The rows of migration 0017: written from the table of the domain, and compared with it by a test. */
export function lineSeed(): string {
  const lines = initialLines.map(({ code, zh, en }, i) => `  (${[code, zh, en].map(text).join(', ')}, ${i + 1})`)
  const rules = initialLineRules.map(({ by, value, line }) => `  (${[by, value, line].map(text).join(', ')})`)
  return [
    '-- 0017-campaign-lines.sql',
    '-- The twelve lines that a district begins with and the industries and departments that lead to them; the campaign office edits them.',
    '-- Row security is forced on the owner as well, so it is lifted while the seed is written.',
    'alter table campaign.line no force row level security;',
    'alter table campaign.line_rule no force row level security;',
    'insert into campaign.line (code, zh, en, rank) values',
    `${lines.join(',\n')};`,
    'insert into campaign.line_rule (by, value, line) values',
    `${rules.join(',\n')};`,
    'alter table campaign.line force row level security;',
    'alter table campaign.line_rule force row level security;',
    '',
  ].join('\n')
}
