import type { Centre } from '../notice/centre.ts'

/** Centres that ask the same, together, in their order: one finding speaks for all of them. */
export function centresByRequirement(
  centres: readonly Centre[],
  asked: (requirements: Centre['requirements']) => string | number,
): Centre[][] {
  const groups = new Map<string | number, Centre[]>()
  for (const centre of centres) {
    const key = asked(centre.requirements)
    groups.set(key, [...(groups.get(key) ?? []), centre])
  }
  return [...groups.values()]
}
