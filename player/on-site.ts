import { spoken } from './messages.ts'
import type { OverlayProps } from './overlay.tsx'
import type { Report } from './report.ts'
import type { State } from './state.ts'
import type { View } from './view.tsx'

const openFor = 60_000

const propsOf = (state: State, streaming: boolean, errors: OverlayProps['errors']): OverlayProps => ({
  language: spoken(state.playlist?.screen.languages ?? ['fi'])[0] ?? 'fi',
  screen: state.playlist?.screen.name ?? state.identity?.screen ?? null,
  code: state.pairing?.userCode ?? null,
  secondsSinceContact: state.contactAt === null ? null : (performance.now() - state.contactAt) / 1_000,
  streaming,
  etag: state.playlist?.etag ?? null,
  clockOffsetMs: state.clock.offset(),
  version: state.version,
  errors,
})

/** The overlay for the person at the screen: opens and closes at their wish, and closes by itself after a minute. */
export function createOverlay(state: State, view: View, report: Report, streaming: () => boolean) {
  let until = 0
  const draw = () =>
    view.overlay(performance.now() < until ? propsOf(state, streaming(), report.latest()) : null)
  return {
    draw,
    toggle(): void {
      until = performance.now() < until ? 0 : performance.now() + openFor
      draw()
    },
    close(): void {
      until = 0
      draw()
    },
  }
}
