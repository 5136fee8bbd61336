/** The build's own name: the hash that the build gave to the player's script. "development" where there is none. */
export function playerVersion(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')
  return /-([\w-]{6,20})\.js$/.exec(script?.src ?? '')?.[1] ?? 'development'
}
