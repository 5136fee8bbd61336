/** What scripts/font-metrics.ts uses of fontkit, which ships no types. Lengths in font units. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    capHeight: number
    xHeight: number
    characterSet: number[]
    layout(text: string): { advanceWidth: number }
  }
  export function create(bytes: Uint8Array): Font
}
