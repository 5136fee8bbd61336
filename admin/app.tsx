import type { FunctionComponent } from 'preact'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { SignInPage } from './account/sign-in-page.tsx'
import { HealthPage } from './health/health-page.tsx'
import { messages } from './language.ts'
import { menuOf } from './menu.ts'
import { OnScreenPage } from './review/on-screen-page.tsx'
import { QueuePage } from './review/queue-page.tsx'
import { ReviewPage } from './review/review-page.tsx'
import { ScreensPage } from './screens/list-page.tsx'
import { PairPage } from './screens/pair-page.tsx'
import { EditScreenPage, NewScreenPage } from './screens/screen-form-pages.tsx'
import { ScreenPage } from './screens/screen-page.tsx'
import { useServices } from './services.ts'
import { askWhoAmI, sessionProblem, user } from './session.ts'
import { Shell } from './shell.tsx'
import { isLeaving } from './sign-out.tsx'
import { ChoosePage } from './submit/choose-page.tsx'
import { NoticesPage } from './submit/list-page.tsx'
import { NoticePage } from './submit/notice-page.tsx'
import { SentPage } from './submit/sent-page.tsx'
import { WithdrawPage } from './submit/withdraw-page.tsx'
import { EditNoticePage, NewNoticePage } from './submit/write-page.tsx'
import { Page } from './ui/page.tsx'
import { Loading, ProblemBox } from './ui/problem.tsx'

/** Pages by address, in the order in which they are tried. */
export const pages: readonly (readonly [path: string, page: FunctionComponent])[] = [
  ['/admin/notices', NoticesPage],
  ['/admin/notices/new', ChoosePage],
  ['/admin/notices/new/:template', NewNoticePage],
  ['/admin/notices/:id', NoticePage],
  ['/admin/notices/:id/edit', EditNoticePage],
  ['/admin/notices/:id/sent', SentPage],
  ['/admin/notices/:id/withdraw', WithdrawPage],
  ['/admin/review', QueuePage],
  ['/admin/review/:id', ReviewPage],
  ['/admin/on-screen', OnScreenPage],
  ['/admin/screens', ScreensPage],
  ['/admin/screens/new', NewScreenPage],
  ['/admin/screens/pair', PairPage],
  ['/admin/screens/:id', ScreenPage],
  ['/admin/screens/:id/edit', EditScreenPage],
  ['/admin/health', HealthPage],
]

export function App() {
  return (
    <LocationProvider scope="/admin">
      <Shell>
        <Contents />
      </Shell>
    </LocationProvider>
  )
}

function Contents() {
  const m = messages()
  const { call } = useServices()
  useEffect(() => void askWhoAmI(call), [])
  const who = user.value
  if (sessionProblem.value)
    return (
      <Page title={m.app}>
        <ProblemBox problem={sessionProblem.value} onRetry={() => void askWhoAmI(call)} />
      </Page>
    )
  if (who === undefined) return <Loading what={m.app} />
  if (who === null) return <SignInPage />
  if (isLeaving()) return <Loading what={m.app} />
  return (
    <Router key={who.id}>
      {pages.map(([path, page]) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route path="/admin" component={Home} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}

/** Each role's first page. */
function Home() {
  const { route } = useLocation()
  const who = user.value
  const home = who && menuOf(who, messages().nav)[0]?.href
  useEffect(() => {
    if (home) route(home, true)
  }, [home])
  return null
}

function NotFoundPage() {
  const m = messages().notFound
  return (
    <Page title={m.title} lead={m.text}>
      <p>
        <a href="/admin/">{m.home}</a>
      </p>
    </Page>
  )
}
