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
 * Who this screen is, again and again: paired, kept up to date, parted with, paired anew. A screen whose token was ended on purpose
 * forgets what it showed; one that the server merely does not know goes on showing while it asks to be paired.
 */
export async function live({ state, store, sync, ask, wait, chance, forget, changed, begun }: LifeDeps) {
  let going = await readKept(store, 'pairing')
  const show = (next: StoredPairing | null) => {
    state.pairing = next
    changed()
  }
  const keep = (next: StoredPairing | null) =>
    next ? writeKept(store, 'pairing', next) : store.remove('pairing')
  const become = async (found: Identity) => {
    going = null
    state.pairing = null
    if (state.playlist && state.playlist.screen.id !== found.screen) await forget()
    state.identity = found
    await writeKept(store, 'identity', found)
  }
  for (;;) {
    if (!state.identity) await become(await pair({ ask, wait, chance, keep, show }, going))
    changed()
    begun()
    const parting = await sync.run(state.identity as Identity)
    state.identity = null
    await store.remove('identity')
    if (parting === 'revoked') await forget()
    changed()
  }
}
