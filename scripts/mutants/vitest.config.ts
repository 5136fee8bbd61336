import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** The fast tests of the folder under test, as MUTANTS_TESTS names them (globs, by commas). */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: (process.env['MUTANTS_TESTS'] ?? '').split(',').filter(Boolean),
    testTimeout: 60_000,
  },
})
