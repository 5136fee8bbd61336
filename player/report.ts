import type { Heartbeat } from '../server/routes/player/schema.ts'

type Fault = Heartbeat['errors'][number]

const most = 20

/** The last twenty faults, told with the next heartbeat and kept until the server has them. */
export function createReport(now: () => number) {
  let faults: Fault[] = []
  return {
    failed(what: string): void {
      const fault = { at: new Date(now()).toISOString(), what: what.slice(0, 300) }
      faults = faults.concat(fault).slice(-most)
    },
    latest: (): readonly Fault[] => faults,
    /** The server has these. */
    told(those: readonly Fault[]): void {
      faults = faults.filter((fault) => !those.includes(fault))
    },
  }
}
export type Report = ReturnType<typeof createReport>

/** Tells of what breaks anywhere in the page. */
export function watchPage(report: Report): void {
  window.addEventListener('error', (event) => report.failed(`error: ${event.message}`))
  window.addEventListener('unhandledrejection', (event) =>
    report.failed(`rejection: ${String(event.reason)}`),
  )
}
