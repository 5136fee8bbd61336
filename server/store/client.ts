import pg from 'pg'

/**
 * A connection whose loss is never a fault that nobody caught: `pg` tells it as an event besides failing what was asked, and an
 * event that nobody hears ends the process. Every connection of the program is one of these (a test looks).
 */
export class Client extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config)
    this.on('error', () => undefined)
  }
}
