const key = 'aulataulu-player.renewed'
const pause = 600_000

/** Reloads the page for a newer player when a slide changes, at the latest after a minute, and at most every ten minutes. */
export function createRenewal() {
  let wanted = false
  const reload = () => {
    if (!wanted) return
    wanted = false
    try {
      if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < pause) return
      sessionStorage.setItem(key, String(Date.now()))
    } catch {
      // Where it cannot be remembered, a reload could become an endless one.
      return
    }
    location.reload()
  }
  return {
    renew(): void {
      wanted = true
      setTimeout(reload, 60_000)
    },
    /** Nobody is in the middle of reading now. */
    calm: reload,
  }
}
