import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * Puts the script that begins the page into the build in the language in which it is written: Vite makes modules of all scripts, and this one is for browsers that
 * do not know modules.
 */
export function boot(options: { file: string; base: string }): Plugin {
  return {
    name: 'aulataulu-boot',
    apply: 'build',
    buildStart() {
      // Without its comments and blanks; its language is left as it is.
      const code = readFileSync(options.file, 'utf8')
        .replace(/^\s*\/\*[\s\S]*?\*\/\n/gm, '')
        .replace(/^\s+/gm, '')
      this.emitFile({ type: 'asset', name: 'boot.js', source: code })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((each) => /\/boot-[^/]*\.js$/.test(each)) ?? ''
        return [{ tag: 'script', attrs: { src: options.base + file }, injectTo: 'body' }]
      },
    },
  }
}
