interface WakeLocks {
  request(kind: 'screen'): Promise<unknown>
}

/** Keeps the display awake where the browser can. It lets go when the page is hidden, so it is asked for again. */
export function stayAwake(): void {
  const { wakeLock } = navigator as unknown as { wakeLock?: WakeLocks }
  if (!wakeLock) return
  const ask = () => {
    if (document.visibilityState === 'visible') wakeLock.request('screen').catch(() => undefined)
  }
  document.addEventListener('visibilitychange', ask)
  ask()
}

/** Asks that what is kept is not evicted when the disk fills. */
export function keepStorage(): void {
  const { storage } = navigator as Partial<Navigator>
  storage?.persist?.().catch(() => undefined)
}

/** Calls `toggle` on the key "i" and on a press of a second and a half, `close` on Escape. */
export function onPersonAtScreen(toggle: () => void, close: () => void): void {
  let press: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('keydown', (event) => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'i' || event.key === 'I') toggle()
    if (event.key === 'Escape') close()
  })
  window.addEventListener('pointerdown', () => {
    press = setTimeout(toggle, 1_500)
  })
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, () => clearTimeout(press))
  window.addEventListener('contextmenu', (event) => event.preventDefault())
}
