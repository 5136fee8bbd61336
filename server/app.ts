import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { constants } from 'node:zlib'
import type { UiLanguage } from '../content/notice/common.ts'
import type { Config } from './config.ts'
import type { Deps } from './deps.ts'
import { refusalPage } from './pages/refusal.tsx'
import { openQuickLane } from './playlist/lane.ts'
import { slowestUploadMs } from './media/bounds.ts'
import { useBodyTime } from './plugins/body-time.ts'
import { enforceAccess, requireAccess } from './plugins/access.ts'
import { closeSchemas } from './plugins/closed.ts'
import { serveDocuments, useOpenApi } from './plugins/documents.ts'
import { useIdentity } from './plugins/identity.ts'
import { useJsonBodies } from './plugins/json.ts'
import { useLimits } from './plugins/limits.ts'
import { requestIds, useRequestLog } from './plugins/logging.ts'
import { useRequestMetrics } from './plugins/metrics.ts'
import { useOriginCheck } from './plugins/origin.ts'
import { servePages } from './plugins/pages.ts'
import { useProblems } from './plugins/problems.ts'
import { useSecurityHeaders } from './plugins/security.ts'
import { refuseBelowOthers } from './plugins/sub-path.ts'
import { useTextGuard } from './plugins/texts.ts'
import { unroutable } from './plugins/unroutable.ts'
import { useValidation } from './plugins/validation.ts'
import { registerRoutes } from './routes/all.ts'

/** Largest JSON body in bytes: a notice in four languages with every field full stays below it. */
const bodyLimit = 512 * 1024

/** The whole application, listening to nothing: the process (main.ts) or a test does that. */
export async function buildApp(deps: Deps, logger?: FastifyBaseLogger): Promise<FastifyInstance> {
  const { config } = deps
  const app = fastify({
    ...requestIds,
    ...unroutable,
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: believed(config.trustProxy),
    bodyLimit,
    // The slowest upload that is taken; other bodies are bounded by useBodyTime.
    requestTimeout: slowestUploadMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  })

  app.decorate('refusalPage', (problem: { title: string; detail?: string }, language: UiLanguage) =>
    refusalPage(problem, { language, demo: config.demo }),
  )
  useValidation(app)
  useProblems(app)
  useJsonBodies(app)
  closeSchemas(app)
  requireAccess(app)
  await app.register(cookie)
  useIdentity(app, deps)
  useRequestLog(app)
  useRequestMetrics(app, deps.metrics)
  await useSecurityHeaders(app, config.publicUrl)
  refuseBelowOthers(app)
  useOriginCheck(app, config.publicUrl)
  useBodyTime(app)
  enforceAccess(app, config.metricsToken)
  useTextGuard(app)
  await useLimits(app, config.limits)
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  await useOpenApi(app, config.publicUrl)
  await registerRoutes(app, deps)
  await serveDocuments(app)
  await servePages(app, config)
  openQuickLane(app, deps)
  return app
}

/** The nearest proxies by their number, as a question for each address on the way from us outwards. */
const believed = (proxies: Config['trustProxy']) =>
  typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies
