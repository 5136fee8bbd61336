import { useSignal } from '@preact/signals'
import { useLocation, useRoute } from 'preact-iso'
import { createScreen, updateScreen } from '../../server/routes/screens/schema.ts'
import { messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Page } from '../ui/page.tsx'
import { useLoad } from '../ui/use-load.ts'
import { centresOf, screensAndCentres, type ScreensAndCentres } from './load.ts'
import { emptyScreen, screenDraftOf, screenInput } from './screen-draft.ts'
import { ScreenForm } from './screen-form.tsx'

export function NewScreenPage() {
  const m = messages()
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => screensAndCentres(call, signal), [])
  return (
    <Page title={m.screenForm.addTitle}>
      <Loaded load={load} what={m.screens.loading} onRetry={reload}>
        {(value) => <New {...value} />}
      </Loaded>
    </Page>
  )
}

function New({ centres }: ScreensAndCentres) {
  const { call } = useServices()
  const { route } = useLocation()
  const who = user.value
  const mine = who ? centresOf(who, centres) : []
  const draft = useSignal(emptyScreen(mine[0]?.id ?? ''))
  return (
    <ScreenForm
      draft={draft}
      centres={mine}
      save={(value) => call(createScreen, { body: screenInput(value) })}
      onSaved={(screen) => route(`/admin/screens/${screen.id}`, true)}
    />
  )
}

export function EditScreenPage() {
  const m = messages()
  const { params } = useRoute()
  const { call } = useServices()
  const { load, reload } = useLoad((signal) => screensAndCentres(call, signal), [])
  return (
    <Page title={m.screenForm.editTitle}>
      <Loaded load={load} what={m.screens.loading} onRetry={reload}>
        {(value) => <Edit {...value} id={params['id'] ?? ''} />}
      </Loaded>
    </Page>
  )
}

function Edit({ screens, id }: ScreensAndCentres & { id: string }) {
  const m = messages()
  const { call } = useServices()
  const { route } = useLocation()
  const screen = screens.find((one) => one.id === id)
  const draft = useSignal(screen ? screenDraftOf(screen) : emptyScreen(''))
  if (!screen) return <p>{m.notFound.text}</p>
  return (
    <ScreenForm
      draft={draft}
      centres={[]}
      save={(value) => {
        const { centre: _centre, ...body } = screenInput(value)
        return call(updateScreen, { params: { id }, body })
      }}
      onSaved={() => route(`/admin/screens/${id}`, true)}
    />
  )
}
