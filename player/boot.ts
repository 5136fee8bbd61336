/** What boot.js, which began before the player and watches over it, hands to it. Missing in development. */
interface Boot {
  alive(): void
  renewed: (() => void) | null
}
const boot = (): Boot | undefined => (window as { aulatauluBoot?: Boot }).aulatauluBoot

const fellKey = 'aulataulu-player.fell'

/** The player has drawn something without a fault, and lives. */
export const alive = (): void => boot()?.alive()

/** `renewed` is called when a newer player has come and the page should reload at its next calm moment. */
export function onRenewed(renewed: () => void): void {
  const own = boot()
  if (own) own.renewed = renewed
}

/** Which version did not start on this device and why, once; null: none. */
export function whatFell(): string | null {
  try {
    const fell = localStorage.getItem(fellKey)
    localStorage.removeItem(fellKey)
    return fell
  } catch {
    return null
  }
}
