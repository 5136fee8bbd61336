import preact from '@preact/preset-vite'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const project = join(import.meta.dirname, '..')

/** The server as one file for Node; packages stay outside. SQL and built pages are read from the project folder at run time. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    ssr: 'main.ts',
    target: 'node20',
    outDir: join(project, 'dist', 'server'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: { output: { entryFileNames: 'main.js' } },
  },
})
