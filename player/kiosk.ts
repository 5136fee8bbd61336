import type { Report } from './report.ts'

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

/**
 * Registers the worker that plays offline after a reload. `renewed` is called when a newer player has taken over and the page should
 * reload at its next calm moment. Needs a secure context (https or localhost); without one the player works, but only online.
 */
export function registerWorker(report: Report, renewed: () => void): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const hadOne = Boolean(navigator.serviceWorker.controller)
  if (hadOne) navigator.serviceWorker.addEventListener('controllerchange', renewed)
  navigator.serviceWorker
    .register('/player/service-worker.js', { scope: '/player/' })
    .then((worker) => setInterval(() => worker.update().catch(() => undefined), 3_600_000))
    .catch((problem: unknown) => report.failed(`worker: ${String(problem)}`))
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
