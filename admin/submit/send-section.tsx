import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso'
import { getNotice } from '../../server/routes/notices/schema.ts'
import type { Problem } from '../api.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { Action } from '../ui/action.tsx'
import type { Mistake } from '../ui/error-summary.tsx'
import { ProblemBox } from '../ui/problem.tsx'
import { mistakesFrom } from './mistakes.ts'
import { save, send } from './send.ts'
import { mayHandIn, Unverified } from './unverified.tsx'
import type { Writing } from './writing.ts'

type Doing =
  { state: 'nothing' | 'saving' | 'sending' | 'saved' | 'stale' } | { state: 'refused'; problem: Problem }

/** The end of the form: save for later, or hand in. What is refused is kept and told. */
export function SendSection({ writing }: { writing: Writing }) {
  const m = messages()
  const { call } = useServices()
  const { route } = useLocation()
  const doing = useSignal<Doing>({ state: 'nothing' })
  const change = writing.handedIn.value
  const busy = doing.value.state === 'sending' || doing.value.state === 'saving'

  const told = (own: Mistake[], found = writing.findings.value) => [
    ...own,
    ...mistakesFrom(found, own, writing.targetFor),
  ]

  async function handIn() {
    doing.value = { state: 'sending' }
    await writing.check()
    const before = told(writing.mistakesNow())
    writing.mistakes.value = before
    if (before.length > 0) {
      doing.value = { state: 'nothing' }
      return
    }
    const outcome = await send(call, writing.draft.value, writing.stored.value, writing.keyFor)
    switch (outcome.kind) {
      case 'sent':
        writing.forget()
        route(`/admin/notices/${outcome.notice.id}/sent${change ? '?change=1' : ''}`, true)
        return
      case 'findings':
        remember(outcome.notice)
        writing.mistakes.value = told([], outcome.findings)
        doing.value = { state: 'nothing' }
        return
      case 'stale':
        doing.value = { state: 'stale' }
        return
      case 'problem':
        remember(outcome.notice)
        doing.value = { state: 'refused', problem: outcome.problem }
    }
  }

  async function saveDraft() {
    doing.value = { state: 'saving' }
    const reply = await save(call, writing.draft.value, writing.stored.value, writing.keyFor)
    if (reply.ok) {
      remember(reply.answer)
      doing.value = { state: 'saved' }
    } else
      doing.value =
        reply.problem.code === 'stale-version'
          ? { state: 'stale' }
          : { state: 'refused', problem: reply.problem }
  }

  /** From now on the form is about this stored notice; its draft moves along. */
  function remember(notice: Writing['stored']['value']) {
    if (!notice) return
    const isNew = writing.stored.value === null
    if (isNew) writing.forget()
    writing.stored.value = notice
    writing.keep()
    if (isNew) history.replaceState(null, '', `/admin/notices/${notice.id}/edit`)
  }

  /** Takes the other device's version as the ground; the words in this form stay. */
  async function takeOver() {
    const id = writing.stored.value?.id
    if (!id) return
    const reply = await call(getNotice, { params: { id } })
    if (!reply.ok) {
      doing.value = { state: 'refused', problem: reply.problem }
      return
    }
    writing.stored.value = reply.answer
    writing.keep()
    doing.value = { state: 'nothing' }
  }

  return (
    <>
      {doing.value.state === 'refused' && (
        <ProblemBox problem={doing.value.problem} kept={!writing.keepFailed.value} />
      )}
      {doing.value.state === 'stale' && (
        <div class="box wait" role="alert">
          <h2>{m.form.staleTitle}</h2>
          <p>{m.form.staleText}</p>
          <button type="button" class="second" onClick={() => void takeOver()}>
            {m.form.staleKeep}
          </button>
        </div>
      )}
      {doing.value.state === 'saved' && (
        <p class="box good" role="status">
          {m.form.savedServer}
        </p>
      )}
      <Unverified />
      <div class="actions">
        {mayHandIn() && (
          <Action
            type="submit"
            busy={busy}
            busyText={doing.value.state === 'saving' ? m.form.saving : m.form.submitting}
            onClick={() => void handIn()}
          >
            {change ? m.form.submitChange : m.form.submit}
          </Action>
        )}
        {!change && (
          <button type="button" class="second" aria-disabled={busy} onClick={() => !busy && void saveDraft()}>
            {m.form.save}
          </button>
        )}
      </div>
    </>
  )
}
