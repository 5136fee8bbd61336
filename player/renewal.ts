const key = 'aulataulu-player.renewed'
const pause = 600_000

/** Reloads the page for a newer player when a slide changes, at the latest after a minute, and at most every ten minutes. */
export function createRenewal() {
  let wanted = false
  const reload = () => {
    if (!wanted) return
    try {
      if (Math.abs(Date.now() - Number(sessionStorage.getItem(key) ?? 0)) < pause) return
      sessionStorage.setItem(key, String(Date.now()))
    } catch {
      // Where it cannot be remembered, a reload could become an endless one.
      return
    }
    wanted = false
    location.reload()
  }
  return {
    renew(): void {
      // Each minute: the wish is kept through the pause, and a screen with one slide has no calm moment.
      if (!wanted) setInterval(reload, 60_000)
      wanted = true
    },
    /** Nobody is in the middle of reading now. */
    calm: reload,
  }
}
