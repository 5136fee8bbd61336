import preact from '@preact/preset-vite'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const project = join(import.meta.dirname, '..')

/** The server for Node; packages stay outside. SQL and built pages are read from the project folder at run time. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(project, 'dist', 'server'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    // What runs in threads and processes of its own stands beside the server.
    rollupOptions: {
      input: {
        main: join(import.meta.dirname, 'main.ts'),
        'rules-worker': join(import.meta.dirname, 'checks/worker.ts'),
        'picture-decoder': join(import.meta.dirname, 'media/decode/worker.mjs'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
