import { defineConfig } from 'vitest/config'

const sources = ['apps/*/src', 'packages/*/src', 'packages/engines/*/src']
const under = (pattern: string) => sources.map((folder) => `${folder}/**/${pattern}`)

/**
 * Three sets of tests: `unit` runs anywhere in seconds; `database` gets one PostgreSQL per run and one database per file
 * (`@sanxin/testkit/database`); `journeys` drives a browser against a started product.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [...under('*.test.{ts,tsx}'), 'architecture/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'database',
          include: under('*.db.test.ts'),
          globalSetup: ['apps/server/src/postgres/test-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
