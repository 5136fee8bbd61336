import { createAdopter } from './adopt.ts'
import { type Ask, ask as askServer } from './api.ts'
import { alive } from './boot.ts'
import type { Choice } from './choice.ts'
import { createClock, type Sample } from './clock.ts'
import { knownAtStart } from './cold-start.ts'
import { leaveTime, takeLeftTime } from './handover.ts'
import { createTimeKeeper } from './keep-time.ts'
import { sendHeartbeat } from './heartbeat.ts'
import { readKept, writeKept } from './kept.ts'
import { live } from './life.ts'
import { listen } from './listen.ts'
import { createMedia } from './media.ts'
import { createOverlay } from './on-site.ts'
import { readings } from './readings.ts'
import { createRenewal } from './renewal.ts'
import type { Report } from './report.ts'
import { slideKey } from './slide.ts'
import { createStage } from './stage.ts'
import { drawPage, type State } from './state.ts'
import type { Store } from './storage.ts'
import { createSync } from './sync.ts'
import { isOpen } from './time-of-day.ts'
import { playerVersion } from './version.ts'
import type { View } from './view.tsx'
import { wakeIn } from './wake.ts'

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const minute = 60_000

/** Puts the parts together for one screen: who it is, what it may show, what it shows. */
export async function createPlayer({ store, view, report }: { store: Store; view: View; report: Report }) {
  const version = playerVersion()
  const [identity, keptPlaylist, keptTime, keptBroken] = await Promise.all([
    readKept(store, 'identity'),
    readKept(store, 'playlist'),
    readKept(store, 'time'),
    readKept(store, 'broken'),
  ])
  const made = keptPlaylist ? Date.parse(keptPlaylist.playlist.now) : null
  const clock = createClock(readings, knownAtStart(keptTime, made), takeLeftTime())
  const broken = new Set(keptBroken?.player === version ? keptBroken.keys : [])
  /** Slides that do not fit the screen as it hangs now: asked again when it is turned. */
  const unfit = new Set<string>()
  const away = (): ReadonlySet<string> => new Set(Array.from(broken).concat(Array.from(unfit)))
  const state: State = {
    version,
    clock,
    identity,
    playlist: null,
    whole: null,
    pairing: null,
    shown: null,
    contactAt: null,
    demo: false,
  }
  const renewal = createRenewal()
  let timer: ReturnType<typeof setTimeout> | undefined
  let soon: ReturnType<typeof setTimeout> | undefined
  let askedAt = 0

  const keepTime = async () => {
    const time = clock.toStore()
    if (time) await writeKept(store, 'time', time)
  }
  const keepTimeAtEnds = createTimeKeeper(() => void keepTime())
  leaveTime(clock.toStore)
  const heard = (sample: Sample) => {
    const first = state.contactAt === null
    state.contactAt = sample.came.monotonic
    clock.answer(sample)
    if (first) void keepTime()
  }
  const ask = (path: string, how: Ask) => askServer(path, how, heard)
  const media = createMedia(report.failed)
  const adopter = createAdopter({
    media,
    wait,
    keep: (stored) => writeKept(store, 'playlist', stored),
    publish: (next) => {
      state.playlist = next
      drawPage(state, view)
      stage.set(next, away())
    },
  })
  const stage = createStage({
    layers: view.layers,
    now: clock.now,
    certain: clock.certain,
    format: view.format,
    looked,
    threw: (slide, problem) => {
      report.failed(`slide ${slideKey(slide)}: ${String(problem)}`)
      broken.add(slideKey(slide))
      void writeKept(store, 'broken', { player: version, keys: Array.from(broken).slice(-200) })
      stage.set(state.playlist, away())
    },
    unfit: (slide, problem) => {
      report.failed(`slide ${slideKey(slide)}: ${String(problem)}`)
      unfit.add(slideKey(slide))
      stage.set(state.playlist, away())
    },
    lost: (slide, problem) => {
      report.failed(`media of ${slideKey(slide)}: ${String(problem)}`)
      void adopter.lose(slide.media)
    },
  })
  const sync = createSync({ ask, adopter, listen, wait, chance: Math.random, failed: report.failed })
  const overlay = createOverlay(state, view, report, sync.streaming)

  /** After each look of the stage: the frame around the slide, and when to look again. */
  function looked(choice: Choice, shown: State['shown']): void {
    const calm = !shown || (state.shown !== null && slideKey(shown) !== slideKey(state.shown))
    state.shown = shown
    const now = clock.now()
    const drawn = now === null ? null : stage.drawsFrom()
    const whole = drawn && drawn === adopter.latest()?.playlist ? drawn.etag : null
    if (whole !== state.whole) beatSoon()
    state.whole = whole
    keepTimeAtEnds(state.playlist, now)
    clearTimeout(timer)
    timer = setTimeout(look, wakeIn(now, choice.until))
    const { playlist, pairing, demo } = state
    const time = clock.isExact() ? now : null
    const code = pairing?.userCode ?? null
    const resting = !shown && playlist !== null && now !== null && !isOpen(playlist.screen.hours, now)
    if (playlist) {
      const sinceStart = performance.now()
      view.frame({ playlist, choice, time, sinceStart, code, resting, demo })
    } else drawPage(state, view)
    overlay.draw()
    if (calm) renewal.calm()
  }
  function look(): void {
    try {
      stage.look()
      alive()
    } catch (problem) {
      report.failed(`stage: ${String(problem)}`)
    }
    if (state.identity && clock.jumped() && performance.now() - askedAt > 5_000) {
      askedAt = performance.now()
      void sync.refresh(state.identity.token)
    }
  }
  const beat = async () => {
    await keepTime()
    await sendHeartbeat(state, report, ask)
  }

  const askForDemo = async () => {
    const answer = await ask('/api/session', {})
    state.demo = 'body' in answer && (answer.body as { demo?: unknown } | null)?.demo === true
  }
  /** So that the server does not have to wait for the next minute to hear that a change has arrived. */
  function beatSoon(): void {
    clearTimeout(soon)
    soon = setTimeout(() => void beat(), 1_000 + Math.random() * 2_000)
  }

  return {
    /** Shows what is stored and starts to live. */
    begin(): void {
      // At once: that nobody knew the time at this start must be known at the next.
      void keepTime()
      if (keptPlaylist) void adopter.start(keptPlaylist)
      void live({
        state,
        store,
        sync,
        ask,
        wait,
        chance: Math.random,
        async forget() {
          adopter.clear()
          state.playlist = null
          stage.set(null, away())
          await store.remove('playlist')
          await media.keepOnly([])
        },
        changed: () => drawPage(state, view),
        begun: beatSoon,
      })
      setInterval(() => void beat(), minute)
      // The net under the timer of `looked`: a look that failed, or a timer that slept.
      setInterval(look, 1_000)
      document.addEventListener('visibilitychange', look)
      window.addEventListener('resize', () => {
        unfit.clear()
        stage.set(state.playlist, away())
        look()
      })
      void askForDemo()
    },
    overlay,
    renew: renewal.renew,
  }
}
