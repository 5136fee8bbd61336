/** The embedded database cannot start here; the message says why and what to do. `code` is stable. */
export class EmbeddedRefused extends Error {
  override name = 'EmbeddedRefused'
  readonly code:
    'platform' | 'account' | 'folder' | 'in-use' | 'other-version' | 'did-not-start' | 'disk-full'
  constructor(code: EmbeddedRefused['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The way on that always works. */
export const useServer = 'Set DATABASE_URL to a PostgreSQL server (postgres://user:password@host:5432/name).'
