import type { FastifyInstance } from 'fastify'
import type { UiLanguage } from '../../content/notice/common.ts'
import { readSessionCookie } from '../auth/cookie.ts'
import { stranger, type Who } from '../auth/who.ts'
import type { Deps } from '../deps.ts'
import { preferredLanguage } from '../problems/language.ts'
import { findSession } from '../store/sessions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; found out once, on first use. */
    who(): Promise<Who>
    /** Who calls, for routes whose access has asked already; a stranger before that. */
    caller: Who
    asked: Promise<Who> | null
    /** Whether the reader is reached over TLS, here or at a proxy. */
    secure: boolean
    /** The port by which the reader reaches us, here or at a proxy; empty where it is the scheme's own. */
    publicPort: string
    /** The language of texts in the answer: Accept-Language, else Finnish. */
    language: UiLanguage
  }
}

const bearer = /^Bearer ([A-Za-z0-9._~+/-]{1,500}=*)$/

/** Players show a bearer token, people a session cookie. A token that is wrong is never made good by a cookie. */
export function useIdentity(app: FastifyInstance, deps: Deps): void {
  app.decorateRequest('caller')
  app.decorateRequest('asked')
  app.decorateRequest('language', {
    getter() {
      return preferredLanguage(this.headers['accept-language'])
    },
  })

  const publiclySecure = deps.config.publicUrl?.startsWith('https:') ?? false
  app.decorateRequest('secure', {
    getter() {
      return publiclySecure || this.protocol === 'https'
    },
  })

  const publicPort = deps.config.publicUrl === null ? null : new URL(deps.config.publicUrl).port
  app.decorateRequest('publicPort', {
    getter() {
      return publicPort ?? /:(?!80$|443$)(\d{1,5})$/.exec(this.host)?.[1] ?? ''
    },
  })

  app.decorateRequest('who', function () {
    this.asked ??= identify(this.headers.authorization, readSessionCookie(this), deps).then((who) => {
      this.caller = who
      return who
    })
    return this.asked
  })
  app.addHook('onRequest', (request, _reply, done) => {
    request.caller = stranger
    request.asked = null
    done()
  })
}

async function identify(header: string | undefined, cookie: string | null, deps: Deps): Promise<Who> {
  if (header !== undefined) {
    const token = bearer.exec(header)?.[1]
    const found = token === undefined ? { known: 'no' as const } : await deps.screenByToken(token)
    if (found.known === 'screen') return { kind: 'screen', screen: found.screen }
    return { kind: 'stranger', why: found.known === 'revoked' ? 'revoked' : 'unknown-token' }
  }
  if (cookie === null) return stranger
  const user = await findSession(deps.db, cookie, deps.now())
  return user ? { kind: 'user', user } : { kind: 'stranger', why: 'session-ended' }
}
