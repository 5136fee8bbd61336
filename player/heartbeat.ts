import type { Heartbeat } from '../server/routes/player/schema.ts'
import type { Answer, Ask } from './api.ts'
import type { Report } from './report.ts'
import type { State } from './state.ts'

/** What the server is told each minute. */
export const heartbeatOf = (state: State, errors: Heartbeat['errors']): Heartbeat => ({
  etag: state.whole,
  showing: state.shown && { notice: state.shown.notice, version: state.shown.version },
  clockOffsetMs: state.clock.offset(),
  playerVersion: state.version,
  errors,
})

/** Tells it, if this player is somebody; faults that arrived are not told again. */
export async function sendHeartbeat(
  state: State,
  report: Report,
  ask: (path: string, how: Ask) => Promise<Answer>,
): Promise<void> {
  if (!state.identity) return
  const errors = report.latest().slice()
  const body = heartbeatOf(state, errors)
  const answer = await ask('/api/player/heartbeat', { method: 'POST', token: state.identity.token, body })
  if ('ok' in answer && answer.ok) report.told(errors)
}
