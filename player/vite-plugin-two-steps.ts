import type { Plugin } from 'vite'

const metrics = /\/content\/templates\/metrics\/(\d+)\.json$/

/**
 * Takes the font metrics out of the script: 30 kB of numbers that an old television need not compile. They become one JSON file,
 * which main.ts fetches before it adds the rest of the player as a second script (not by `import()`: Vite's helper for it needs
 * import.meta, which Chrome 63 cannot read). The page names both files, because the page is never kept by a browser's cache.
 */
export function twoSteps(options: { app: string; weights: Record<string, unknown>; base: string }): Plugin {
  return {
    name: 'aulataulu-two-steps',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const source = JSON.stringify(options.weights)
      this.emitFile({ type: 'asset', name: 'font-metrics.json', source })
      this.emitFile({ type: 'chunk', id: options.app, name: 'app' })
    },
    load(id) {
      const weight = metrics.exec(id)?.[1]
      return weight
        ? { code: `export default window.aulatauluFontMetrics[${weight}]`, moduleType: 'js' }
        : null
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.keys(bundle)
        const meta = (name: string, file: RegExp) => ({
          tag: 'meta',
          attrs: { name, content: options.base + (files.find((each) => file.test(each)) ?? '') },
          injectTo: 'head-prepend' as const,
        })
        return [meta('player-app', /\/app-[^/]*\.js$/), meta('font-metrics', /\/font-metrics-[^/]*\.json$/)]
      },
    },
  }
}
