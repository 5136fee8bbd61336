/**
 * Flag diacritics: symbols such as "@P.COMPOUND.ON@" that read no letter but allow or forbid a path by what was set
 * before. Operators: P sets, C clears, U sets or agrees, R requires, D forbids (after Beesley and Karttunen, Finite
 * State Morphology, 2003).
 */
export interface Flag {
  operator: 'P' | 'C' | 'U' | 'R' | 'D'
  feature: number
  /** 0: no value named (any). */
  value: number
}

/** Flags by symbol index; undefined for symbols that are none. Features and values are numbered from 1. */
export function readFlags(symbols: readonly string[]): {
  flags: readonly (Flag | undefined)[]
  features: number
} {
  const features = new Map<string, number>()
  const values = new Map<string, number>()
  const number = (map: Map<string, number>, key: string) => {
    const known = map.get(key)
    if (known !== undefined) return known
    map.set(key, map.size + 1)
    return map.size
  }
  const flags = symbols.map((symbol): Flag | undefined => {
    const [, operator, feature, value] = /^@([PCURD])\.([^.@]+)(?:\.([^@]+))?@$/u.exec(symbol) ?? []
    if (!operator || !feature) return undefined
    return {
      operator: operator as Flag['operator'],
      feature: number(features, feature),
      value: value === undefined ? 0 : number(values, value),
    }
  })
  return { flags, features: features.size }
}

/** What the feature's value becomes when the flag is passed with `current` set (0: unset), or -1 where the path ends. */
export function passFlag(flag: Flag, current: number): number {
  switch (flag.operator) {
    case 'P':
      return flag.value
    case 'C':
      return 0
    case 'U':
      return current === 0 || current === flag.value ? flag.value : -1
    case 'R':
      return (flag.value === 0 ? current !== 0 : current === flag.value) ? current : -1
    case 'D':
      return (flag.value === 0 ? current === 0 : current !== flag.value) ? current : -1
  }
}
