import { build, type Plugin } from 'vite'

/** A short name for a list of texts (FNV-1a, 2 x 32 bits): enough to tell one build from another. */
export function nameFor(texts: readonly string[]): string {
  const half = (seed: number) => {
    let hash = seed
    for (const text of texts)
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x5bd1e995)
}

/**
 * Builds the service worker beside the app, with the list of all the app's files in it: a script of its own without imports, because old
 * browsers know no module workers, at a fixed address, because a worker's address is its identity.
 */
export function precache(options: { worker: string; file: string; base: string; target: string }): Plugin {
  return {
    name: 'aulataulu-precache',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_output, bundle) {
        const files = Object.values(bundle).filter((file) => !file.fileName.endsWith('.map'))
        const page = files.find((file) => file.fileName === 'index.html')
        const html = page?.type === 'asset' ? String(page.source) : ''
        const shell = files.map((file) => file.fileName).filter((name) => name !== 'index.html')
        const result = await build({
          configFile: false,
          logLevel: 'warn',
          define: {
            SHELL_FILES: JSON.stringify([options.base, ...shell.sort().map((name) => options.base + name)]),
            SHELL_NAME: JSON.stringify(nameFor([html, ...shell])),
          },
          build: {
            write: false,
            target: options.target,
            rollupOptions: {
              input: options.worker,
              output: { format: 'iife', entryFileNames: options.file },
            },
          },
        })
        const outputs = Array.isArray(result) ? result : [result]
        for (const each of outputs)
          if ('output' in each)
            for (const chunk of each.output)
              if (chunk.type === 'chunk')
                this.emitFile({ type: 'asset', fileName: options.file, source: chunk.code })
      },
    },
  }
}
