import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import regular from '../content/templates/metrics/400.json' with { type: 'json' }
import bold from '../content/templates/metrics/700.json' with { type: 'json' }
import { boot } from './vite-plugin-boot.ts'
import { twoSteps } from './vite-plugin-two-steps.ts'
import { precache } from './vite-plugin-precache.ts'

const here = (path: string) => decodeURIComponent(new URL(path, import.meta.url).pathname)

/** Signage TVs live long: Chrome 63 of 2017 is the floor. */
const target = 'chrome63'

export default defineConfig({
  root: here('.'),
  base: '/player/',
  plugins: [
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    twoSteps({ app: here('./app.ts'), weights: { 400: regular, 700: bold }, base: '/player/' }),
    boot({ file: here('./boot.js'), base: '/player/' }),
    precache({ worker: here('./service-worker.ts'), file: 'service-worker.js', base: '/player/', target }),
  ],
  build: {
    target,
    cssTarget: target,
    outDir: here('../dist/player'),
    emptyOutDir: true,
    // The content security policy knows no data: fonts, and the worker keeps files, not fragments.
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
  },
})
