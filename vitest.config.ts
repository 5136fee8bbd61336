import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

const plugins = [preact({ devToolsEnabled: false, prefreshEnabled: false })]

/** Three kinds of tests, so that a unit test waits for no database and no browser. Two workers: the machine it must run on has two cores. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: ['{content,player,admin,scripts}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      {
        plugins,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'tests/{api,properties}/**/*.test.ts', 'tests/*.test.ts'],
          globalSetup: ['tests/support/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins,
        test: {
          name: 'browser',
          // A state of a real page is waited for as long as a loaded machine may need, not one second.
          expect: { poll: { timeout: 15_000 } },
          include: ['tests/{browser,templates}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/postgres.ts', 'tests/support/browser-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
