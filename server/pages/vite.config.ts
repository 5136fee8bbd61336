import { join } from 'node:path'
import { defineConfig } from 'vite'

const project = join(import.meta.dirname, '..', '..')

/** The public pages are drawn by the server; only their style sheet and fonts are built. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/pages/',
  build: {
    outDir: join(project, 'dist', 'pages'),
    emptyOutDir: true,
    rollupOptions: {
      input: join(import.meta.dirname, 'pages.css'),
      output: {
        assetFileNames: (asset) =>
          asset.names[0] === 'pages.css' ? 'pages.css' : 'assets/[name]-[hash][extname]',
      },
    },
  },
})
