/**
 * Milliseconds to wait before the next attempt after `failures` failures in a row: 1 s doubled to 60 s, half of it chance,
 * so that ten thousand screens do not come back in the same second. `chance` lies in [0, 1).
 */
export function backoff(failures: number, chance: number): number {
  const ceiling = Math.min(60_000, 2_000 * 2 ** Math.min(failures, 5))
  return Math.max(1_000, ceiling / 2 + (chance * ceiling) / 2)
}

/** Milliseconds until the next poll: 60 s without the event stream, give or take a sixth. */
export const pollIn = (chance: number): number => 50_000 + chance * 20_000

/** Milliseconds by which a screen spreads its fetch after an event that all screens hear at once. */
export const spread = (chance: number): number => chance * 750
