import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { existsSync } from 'node:fs'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { catalogue } from '../../content/rules/index.ts'
import type { Deps } from '../deps.ts'
import { cacheControl } from '../plugins/pages.ts'
import { openTo } from '../plugins/access.ts'
import { refuse } from '../problems/refusal.ts'
import { registerRoute } from '../routes/register.ts'
import { publicCentres } from '../store/centres.ts'
import { CentrePage } from './centre.tsx'
import { Home } from './home.tsx'
import { Rules } from './rules.tsx'
import { centrePage, homePage, rulesPage } from './schema.ts'
import { shownNotices } from './shown.ts'

/** The public pages, drawn by the server without any script, and their style sheet. */
export async function pageRoutes(app: FastifyInstance, deps: Deps): Promise<void> {
  const { demo, pagesFolder } = deps.config

  registerRoute(app, homePage, async ({ reply, query, language }) => {
    const page = { language: query.lang ?? language, demo, path: '/' }
    return sendPage(reply, <Home {...page} centres={await publicCentres(deps.db)} />)
  })

  registerRoute(app, rulesPage, async ({ reply, query, language }) => {
    const page = { language: query.lang ?? language, demo, path: '/rules' }
    const centres = await publicCentres(deps.db)
    return sendPage(reply, <Rules {...page} rules={catalogue(page.language)} centres={centres} />)
  })

  registerRoute(app, centrePage, async ({ reply, query, params, language }) => {
    const [centre] = await publicCentres(deps.db, [params.id])
    if (!centre) return refuse('not-found')
    const notices = await shownNotices(deps.db, params.id, deps.now())
    const page = { language: query.lang ?? language, demo, path: `/c/${centre.id}` }
    return sendPage(reply, <CentrePage {...page} centre={centre} notices={notices} />)
  })

  if (!existsSync(pagesFolder)) return
  await app.register(async (scope) => {
    openTo(scope, 'anyone')
    await scope.register(fastifyStatic, {
      root: pagesFolder,
      prefix: '/pages/',
      cacheControl: false,
      decorateReply: false,
      setHeaders: (reply, path) => void reply.header('cache-control', cacheControl(path)),
    })
  })
}

const sendPage = (reply: FastifyReply, page: VNode): FastifyReply =>
  reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-language')
    .send(`<!doctype html>${renderToString(page)}`)
