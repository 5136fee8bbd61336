import { signal } from '@preact/signals'

export type Decision = 'approve' | 'request-change' | 'decline'

/** What was decided last, told on the page that comes next, once. */
export const lastDecision = signal<{ decision: Decision; title: string } | null>(null)
