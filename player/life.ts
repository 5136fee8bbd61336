import type { Answer, Ask } from './api.ts'
import { type Identity, readKept, type StoredPairing, writeKept } from './kept.ts'
import { pair } from './pairing.ts'
import type { State } from './state.ts'
import type { Store } from './storage.ts'
import type { Sync } from './sync.ts'

export interface LifeDeps {
  state: State
  store: Store
  sync: Pick<Sync, 'run'>
  ask(path: string, how: Ask): Promise<Answer>
  wait(ms: number): Promise<void>
  chance(): number
  /** Clears what this screen shows and keeps. */
  forget(): Promise<void>
  changed(): void
  begun(): void
}

/**
 * Who this screen is, again and again: paired, kept up to date, paired anew. Only a token that was ended on purpose is given up, and
 * with it all that was shown. One that is refused in any other way is kept and tried on; meanwhile the screen goes on showing and
 * shows a code beside, so that it can be paired anew where the server has really lost it.
 */
export async function live({ state, store, sync, ask, wait, chance, forget, changed, begun }: LifeDeps) {
  let going = await readKept(store, 'pairing')
  const show = (next: StoredPairing | null) => {
    state.pairing = next
    changed()
  }
  const keep = (next: StoredPairing | null) => {
    going = next
    return next ? writeKept(store, 'pairing', next) : store.remove('pairing')
  }
  const become = async (found: Identity) => {
    state.pairing = null
    if (state.playlist && state.playlist.screen.id !== found.screen) await forget()
    state.identity = found
    await writeKept(store, 'identity', found)
  }
  const pairs = (over?: () => boolean) => pair({ ask, wait, chance, keep, show }, going, over)

  /** Resolves when the token was ended (null), or when somebody has paired the doubted screen anew. */
  const stay = (identity: Identity): Promise<Identity | null> =>
    new Promise((done) => {
      let asking: { over: boolean } | null = null
      const doubt = (doubted: boolean) => {
        if (doubted === (asking !== null)) return
        if (asking) asking.over = true
        asking = doubted ? { over: false } : null
        const mine = asking
        // The code is kept although it is not shown: somebody may have typed it in this very second.
        if (!mine) show(null)
        else
          void pairs(() => mine.over).then((found) => {
            if (!found) return
            stop()
            done(found)
          })
      }
      const { revoked, stop } = sync.run(identity, doubt)
      void revoked.then(() => {
        if (asking) asking.over = true
        done(null)
      })
    })

  for (;;) {
    if (!state.identity) {
      const found = await pairs()
      if (found) await become(found)
      continue
    }
    changed()
    begun()
    const found = await stay(state.identity)
    if (found) await become(found)
    else {
      state.identity = null
      state.pairing = null
      await store.remove('identity')
      await forget()
      changed()
    }
  }
}
