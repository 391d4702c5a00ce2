/**
 * Violations that are planted into a copy, most of them through a package name; each must be found by the rule it breaks.
 * `needs` are entrances that the copy gets when the product does not have them (yet).
 */
export const plants = [
  {
    rule: 'floor-domain',
    file: 'packages/domain/src/registry/planted.ts',
    code: "import '@sanxin/store/registry'",
    needs: ['packages/store/src/registry/index.ts'],
  },
  {
    rule: 'floor-contract',
    file: 'packages/contract/src/registry/planted.ts',
    code: "import type {} from '@sanxin/server/registry'",
    needs: ['packages/server/src/registry/index.ts'],
  },
  {
    rule: 'floor-engines',
    file: 'packages/engines/linkage/src/planted.ts',
    code: "export * from '@sanxin/domain/registry'",
    needs: ['packages/domain/src/registry/index.ts'],
  },
  { rule: 'floor-web', file: 'packages/web/src/registry/planted.tsx', code: "import '@sanxin/server/registry'", needs: [] },
  {
    rule: 'floor-store',
    file: 'packages/store/src/registry/planted.ts',
    code: "import '@sanxin/testkit/district'",
    needs: ['packages/testkit/src/district/index.ts'],
  },
  {
    rule: 'floor-kernel-tests',
    file: 'packages/kernel/src/planted.test.ts',
    code: "import '@sanxin/domain/registry'",
    needs: [],
  },
  {
    rule: 'column-registry',
    file: 'packages/server/src/registry/planted.ts',
    code: "import '@sanxin/domain/coverage'",
    needs: ['packages/domain/src/coverage/index.ts'],
  },
  {
    rule: 'column-territory',
    file: 'packages/store/src/territory/planted.ts',
    code: "export const late = () => import('@sanxin/domain/registry')",
    needs: [],
  },
  { rule: 'platform-is-blind', file: 'packages/server/src/platform/planted.ts', code: "import '@sanxin/store/registry'", needs: [] },
  {
    rule: 'front-door',
    file: 'packages/domain/src/coverage/planted.ts',
    code: "import '../registry/inner.ts'",
    needs: ['packages/domain/src/registry/inner.ts'],
  },
  {
    rule: 'web-columns-apart',
    file: 'packages/web/src/coverage/planted.tsx',
    code: "import '@sanxin/web/registry'",
    needs: ['packages/web/src/registry/index.ts'],
  },
  {
    rule: 'packages-by-name',
    file: 'packages/contract/src/coverage/planted.ts',
    code: "import '../../../domain/src/coverage/index.ts'",
    needs: [],
  },
  { rule: 'only-the-demo-leaves-the-testkit', file: 'apps/server/src/planted.ts', code: "import '@sanxin/testkit/database'", needs: [] },
  { rule: 'sql-lives-in-store', file: 'packages/server/src/registry/planted-sql.ts', code: "import 'kysely'", needs: [] },
  { rule: 'http-lives-in-routes', file: 'packages/server/src/registry/planted-http.ts', code: "import type {} from 'fastify'", needs: [] },
  { rule: 'screens-live-in-ui-and-web', file: 'packages/server/src/registry/planted-screen.ts', code: "import 'react'", needs: [] },
  { rule: 'floors-that-run-in-a-browser', file: 'packages/domain/src/registry/planted-fs.ts', code: "import 'node:fs'", needs: [] },
  {
    rule: 'engines-apart',
    file: 'packages/engines/linkage/src/planted-neighbour.ts',
    code: "import '../../other/src/index.ts'",
    needs: ['packages/engines/other/src/index.ts'],
  },
  {
    rule: 'source-never-imports-tests',
    file: 'packages/domain/src/registry/planted-source.ts',
    code: "import './planted-case.test.ts'",
    needs: ['packages/domain/src/registry/planted-case.test.ts'],
  },
  {
    rule: 'no-circles',
    file: 'packages/domain/src/coverage/planted-circle.ts',
    code: "export * from './planted-round.ts'",
    needs: [],
    also: { 'packages/domain/src/coverage/planted-round.ts': "export * from './planted-circle.ts'" },
  },
  { rule: 'resolved', file: 'packages/server/src/coverage/planted.ts', code: "import '@sanxin/domain/nowhere'", needs: [] },
]
