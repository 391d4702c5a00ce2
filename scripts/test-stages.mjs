/**
 * The stages of `npm test`, in order.
 *
 * kind `check`: one or more commands, side by side; passes when all exit 0 and counts as one.
 * kind `tests`: one run of vitest, whose tests are counted one by one.
 * `quick` stages are those of `npm run check`.
 */
export const stages = [
  { name: 'format', kind: 'check', quick: true, commands: [['biome', 'format', '.']] },
  {
    name: 'types',
    kind: 'check',
    quick: true,
    commands: ['tsconfig.json', 'tsconfig.web.json', 'tsconfig.e2e.json'].map((project) => ['tsc', '-p', project]),
  },
  { name: 'lint', kind: 'check', quick: true, commands: [['biome', 'ci', '--formatter-enabled=false', '.']] },
  { name: 'unused', kind: 'check', quick: true, commands: [['knip', '--no-progress', '--no-config-hints']] },
  { name: 'architecture', kind: 'check', quick: true, commands: [['node', 'architecture/check.mjs']] },
  { name: 'unit', kind: 'tests', quick: true, project: 'unit' },
  { name: 'database on PostgreSQL 18', kind: 'tests', project: 'database', environment: { SANXIN_TEST_POSTGRES: '18' } },
  {
    name: 'database on PostgreSQL 15',
    kind: 'tests',
    project: 'database',
    // What speaks to the server itself must hold on the oldest version as well; the columns' use cases run on 18.
    folders: ['packages/store/', 'packages/server/src/platform/'],
    environment: { SANXIN_TEST_POSTGRES: '15' },
  },
  { name: 'journeys', kind: 'tests', project: 'journeys', browser: true },
]
