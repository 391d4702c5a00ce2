import { readFileSync } from 'node:fs'

const table = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** Floors: where each lives and what lies below it. Columns: which others each may know, `*` being all. */
export const floors = table('floors.json')
export const columns = table('columns.json')

const any = (names) => names.join('|')
const test = '\\.(test|fixture)\\.tsx?$'
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const packages = (names) => `(^|/)node_modules/(${any(names)})(/|$)`

const floorRules = Object.entries(floors).map(([floor, { path, below }]) => {
  const allowed = [path, ...below.map((name) => floors[name].path)]
  return forbid(
    `floor-${floor.replace(' ', '-')}`,
    `${floor} may import only: ${below.join(', ') || 'nothing of ours'}`,
    { path: `^${path}`, pathNot: test },
    { path: '^(packages|apps)/', pathNot: `^(${any(allowed)})` },
  )
})

const testFloorRules = Object.entries(floors).map(([floor, { path, below }]) => {
  const allowed = [path, floors.testkit.path, ...below.map((name) => floors[name].path)]
  return forbid(
    `floor-${floor.replace(' ', '-')}-tests`,
    `tests of ${floor} may import what ${floor} may, and the testkit`,
    { path: `^${path}.*${test}` },
    { path: '^(packages|apps)/', pathNot: `^(${any(allowed)})` },
  )
})

const columnRules = Object.entries(columns).flatMap(([column, known]) => {
  const others = Object.keys(columns).filter((name) => name !== column && !known.includes(name) && !known.includes('*'))
  if (others.length === 0) return []
  return forbid(
    `column-${column}`,
    `${column} may know: ${known.join(', ') || 'no other capability'}; the other way round is an event`,
    { path: `^packages/[^/]+/src/${column}/` },
    { path: `^packages/[^/]+/src/(${any(others)})/` },
  )
})

const columnNames = any(Object.keys(columns))

const boundaryRules = [
  forbid(
    'front-door',
    'another capability is entered through an index.ts',
    { path: `^packages/([^/]+)/src/(${columnNames}|platform)/` },
    { path: `^packages/[^/]+/src/(${columnNames})/`, pathNot: ['^packages/[^/]+/src/$2/', '/index\\.tsx?$'] },
  ),
  forbid(
    'web-columns-apart',
    'screens of different capabilities meet in apps/web, never in each other',
    { path: `^packages/web/src/(${columnNames})/` },
    { path: `^packages/web/src/(${columnNames})/`, pathNot: '^packages/web/src/$1/' },
  ),
  forbid(
    'platform-is-blind',
    'platform code names no capability',
    { path: '^packages/[^/]+/src/(platform|shared)/' },
    { path: `^packages/[^/]+/src/(${columnNames})/` },
  ),
  forbid(
    'engines-apart',
    'an engine knows no other engine',
    { path: '^packages/engines/([^/]+)/' },
    {
      path: '^packages/engines/',
      pathNot: '^packages/engines/$1/',
    },
  ),
  forbid(
    'only-the-demo-leaves-the-testkit',
    'of the testkit the product uses the demo district and nothing else',
    { path: '^apps/', pathNot: [test, '^apps/server/src/postgres/test-'] },
    { path: '^packages/testkit/', pathNot: '^packages/testkit/src/district/' },
  ),
  forbid('source-never-imports-tests', 'tests are read by the runner only', { pathNot: test }, { path: test }),
  forbid('no-circles', 'two modules that need each other are one, or hide a third', {}, { circular: true }),
]

const driverRules = [
  forbid(
    'sql-lives-in-store',
    'only the store, the composition root and the testkit speak to PostgreSQL',
    { path: '^(packages|apps)/', pathNot: ['^packages/(store|testkit)/', '^apps/server/', test] },
    { path: packages(['kysely', 'pg', '@types/pg']) },
  ),
  forbid(
    'http-lives-in-routes',
    'use cases do not know that they are called over HTTP',
    {
      path: '^packages/',
      pathNot: ['^packages/server/src/.*routes\\.ts$', '^packages/server/src/platform/http/', test],
    },
    { path: packages(['fastify', '@fastify/[^/]+']) },
  ),
  forbid(
    'screens-live-in-ui-and-web',
    'nothing on the server draws',
    { path: '^(packages|apps)/', pathNot: '^(packages/(ui|web)|apps/web)/' },
    { path: packages(['react', 'react-dom', '@types/react', '@types/react-dom', 'antd', 'echarts', 'maplibre-gl', '@tanstack/[^/]+']) },
  ),
  forbid(
    'floors-that-run-in-a-browser',
    'kernel, domain, contract, ui and web use no built-in module of Node',
    { path: '^(packages/(kernel|domain|contract|ui|web)|apps/web/src)/', pathNot: test },
    { dependencyTypes: ['core'] },
  ),
]

/** The rules, generated from the two tables; everything below the tables is mechanical. */
export const ruleSet = { forbidden: [...floorRules, ...testFloorRules, ...columnRules, ...boundaryRules, ...driverRules] }

/**
 * How imports are found. Without `exportsFields` and the extensions, workspace packages by name stay unresolved and every
 * rule about them passes silently; check.mjs proves each time that this still holds.
 */
export const resolveOptions = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'types', 'default'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  mainFields: ['module', 'main', 'types'],
}
