import type { Playlist, PlaylistSlide } from '../content/playlist/playlist.ts'
import type { Heartbeat } from '../server/routes/player/schema.ts'
import { createAdopter } from './adopt.ts'
import { type Ask, ask as askServer } from './api.ts'
import type { Choice } from './choice.ts'
import { createClock, knownAtStart, type Sample } from './clock.ts'
import { type Identity, readKept, type StoredPairing, writeKept } from './kept.ts'
import { listen } from './listen.ts'
import { createMedia } from './media.ts'
import { spoken } from './messages.ts'
import { pair } from './pairing.ts'
import { readings } from './readings.ts'
import type { Report } from './report.ts'
import { slideKey } from './slide.ts'
import { createStage } from './stage.ts'
import type { Store } from './storage.ts'
import { createSync } from './sync.ts'
import { playerVersion } from './version.ts'
import type { View } from './view.tsx'
import { wakeIn } from './wake.ts'

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const minute = 60_000

/** Puts the parts together for one screen: who it is, what it may show, what it shows. */
export async function createPlayer({ store, view, report }: { store: Store; view: View; report: Report }) {
  const version = playerVersion()
  const [keptIdentity, keptPlaylist, keptTime, keptPairing, keptBroken] = await Promise.all([
    readKept(store, 'identity'),
    readKept(store, 'playlist'),
    readKept(store, 'time'),
    readKept(store, 'pairing'),
    readKept(store, 'broken'),
  ])
  const made = keptPlaylist ? Date.parse(keptPlaylist.playlist.now) : null
  const clock = createClock(readings, knownAtStart(keptTime, made))
  const broken = new Set(keptBroken?.player === version ? keptBroken.keys : [])

  let identity: Identity | null = keptIdentity
  let playlist: Playlist | null = null
  let pairing: StoredPairing | null = null
  let offline = false
  let shown: PlaylistSlide | null = null
  let contactAt: number | null = null
  let askedAt = 0
  let demo = false
  let renewing = false
  let overlayUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const keepTime = async () => {
    const time = clock.toStore()
    if (time) await writeKept(store, 'time', time)
  }
  const heard = (sample: Sample) => {
    const first = contactAt === null
    contactAt = sample.came.monotonic
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
      playlist = next
      drawPage()
      stage.set(next, broken)
    },
  })
  const stage = createStage({
    layers: view.layers,
    now: clock.now,
    format: view.format,
    threw: (slide, problem) => {
      report.failed(`slide ${slideKey(slide)}: ${String(problem)}`)
      broken.add(slideKey(slide))
      void writeKept(store, 'broken', { player: version, keys: Array.from(broken).slice(-200) })
      stage.set(playlist, broken)
    },
    lost: (slide, problem) => {
      report.failed(`media of ${slideKey(slide)}: ${String(problem)}`)
      void adopter.lose(slide.media)
    },
    looked,
  })
  const sync = createSync({ ask, adopter, listen, wait, chance: Math.random, failed: report.failed })

  function drawPage(): void {
    if (playlist) view.page(null)
    else if (pairing) view.page({ kind: 'code', pairing })
    else if (identity) view.page({ kind: 'paired' })
    else view.page({ kind: offline ? 'offline' : 'fetching' })
  }

  /** After each look of the stage: the frame around the slide, and when to look again. */
  function looked(choice: Choice, now: PlaylistSlide | null): void {
    const changed = (now && slideKey(now)) !== (shown && slideKey(shown))
    shown = now
    const at = clock.now()
    clearTimeout(timer)
    timer = setTimeout(look, wakeIn(at, choice.until))
    if (playlist) {
      view.frame({
        playlist,
        choice,
        time: clock.isExact() ? at : null,
        sinceStart: performance.now(),
        code: pairing?.userCode ?? null,
        demo,
      })
    }
    drawOverlay()
    if (renewing && (changed || !now)) location.reload()
  }
  function look(): void {
    try {
      stage.look()
    } catch (problem) {
      report.failed(`stage: ${String(problem)}`)
      timer = setTimeout(look, 1_000)
    }
    if (identity && clock.jumped() && performance.now() - askedAt > 5_000) {
      askedAt = performance.now()
      void sync.refresh(identity.token)
    }
  }

  function drawOverlay(): void {
    const open = performance.now() < overlayUntil
    const language = spoken(playlist?.screen.languages ?? ['fi'])[0] ?? 'fi'
    view.overlay(
      open
        ? {
            language,
            screen: playlist?.screen.name ?? identity?.screen ?? null,
            code: pairing?.userCode ?? null,
            secondsSinceContact: contactAt === null ? null : (performance.now() - contactAt) / 1000,
            streaming: sync.streaming(),
            etag: playlist?.etag ?? null,
            clockOffsetMs: clock.offset(),
            version,
            errors: report.latest(),
          }
        : null,
    )
  }

  async function heartbeat(): Promise<void> {
    await keepTime()
    if (!identity) return
    const errors = report.latest().slice()
    const body: Heartbeat = {
      etag: playlist?.etag ?? null,
      showing: shown && { notice: shown.notice, version: shown.version },
      clockOffsetMs: clock.offset(),
      playerVersion: version,
      errors,
    }
    const answer = await ask('/api/player/heartbeat', { method: 'POST', token: identity.token, body })
    if ('ok' in answer && answer.ok) report.told(errors)
  }

  /** A screen whose token was ended on purpose forgets what it showed; one that the server merely does not know goes on. */
  async function forget(): Promise<void> {
    adopter.clear()
    playlist = null
    stage.set(null, broken)
    await store.remove('playlist')
    await media.keepOnly([])
  }

  /** Who this screen is, again and again: paired, kept up to date, parted with, paired anew. */
  async function live(): Promise<never> {
    let going = keptPairing
    for (;;) {
      if (!identity) {
        const show = (next: StoredPairing | null) => {
          offline = next === null && contactAt === null
          pairing = next
          drawPage()
        }
        const keep = (next: StoredPairing | null) =>
          next ? writeKept(store, 'pairing', next) : store.remove('pairing')
        const found = await pair({ ask, wait, chance: Math.random, keep, show }, going)
        going = pairing = null
        if (playlist && playlist.screen.id !== found.screen) await forget()
        identity = found
        await writeKept(store, 'identity', found)
        drawPage()
      }
      setTimeout(() => void heartbeat(), 2_000)
      const parting = await sync.run(identity)
      identity = null
      await store.remove('identity')
      if (parting === 'revoked') await forget()
      drawPage()
    }
  }

  return {
    /** Shows what is stored and starts to live. */
    begin(): void {
      if (keptPlaylist) void adopter.start(keptPlaylist)
      else drawPage()
      void live()
      setInterval(() => void heartbeat(), minute)
      setInterval(look, 1_000)
      document.addEventListener('visibilitychange', look)
      window.addEventListener('resize', look)
      void ask('/api/session', {}).then((answer) => {
        demo = 'body' in answer && (answer.body as { demo?: unknown } | null)?.demo === true
      })
    },
    toggleOverlay(): void {
      overlayUntil = performance.now() < overlayUntil ? 0 : performance.now() + minute
      drawOverlay()
    },
    closeOverlay(): void {
      overlayUntil = 0
      drawOverlay()
    },
    /** A newer player has taken over: reload at the next change of slides, once. */
    renew(): void {
      renewing = true
      setTimeout(() => location.reload(), minute)
    },
  }
}
