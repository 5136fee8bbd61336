import { within } from './api.ts'

const family = '"Atkinson Hyperlegible Next"'

/** Resolves when the bundled font is there to draw with, or after three seconds: a screen with plain letters beats an empty one. */
export async function fontsReady(): Promise<void> {
  if (!document.fonts) return
  const faces = [400, 700].map((weight) => document.fonts.load(`${weight} 60px ${family}`, 'Aä'))
  await within(3_000, () => Promise.all(faces)).catch(() => undefined)
}
