import { parseArgs } from 'node:util'
import type { Figure } from '@sanxin/contract/coverage'
import { localOperator } from '@sanxin/domain/platform/access'
import { getCoverageFigures } from '@sanxin/server/coverage'
import { withDistrict } from './with-district.ts'

/** `coverage [--json]`: the figures of both bases and of the mass organisations, each with its rule. */
export async function coverageVerb(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } })
  const figures = await withDistrict(({ store }) =>
    store.onlyRead(localOperator, (tx) => getCoverageFigures(tx, {}), { timeoutMs: 60_000 }),
  )
  if (values.json) console.log(JSON.stringify(figures, null, 2))
  else
    for (const [title, group] of [
      ['企业 Enterprises', figures.enterprise],
      ['社会组织 Social organisations', figures.social],
      ['群团 Mass organisations', figures.mass],
    ] as const)
      console.log([title, ...group.map(line)].join('\n'))
  return 0
}

const line = ({ name, numerator, denominator, rate }: Figure): string =>
  `  ${name.zh} ${name.en}: ${denominator === null ? numerator : `${rate === null ? '' : `${(100 * rate).toFixed(1)}%（`}${numerator} / ${denominator}${rate === null ? '' : '）'}`}`
