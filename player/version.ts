/** The build's own name: the hash that the build gave to the player's script. "development" where there is none. */
export function playerVersion(): string {
  const app = document.querySelector<HTMLMetaElement>('meta[name="player-app"]')
  return /-([\w-]{6,20})\.js$/.exec(app?.content ?? '')?.[1] ?? 'development'
}
