import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const here = (path: string) => decodeURIComponent(new URL(path, import.meta.url).pathname)

export default defineConfig({
  root: here('.'),
  base: '/admin/',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    outDir: here('../dist/admin'),
    emptyOutDir: true,
    // The content security policy knows files, not fragments.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
