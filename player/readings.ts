import type { Readings } from './clock.ts'

/** The device's two clocks now. */
export const readings = (): Readings => ({ device: Date.now(), monotonic: performance.now() })
