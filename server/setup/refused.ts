import type { Mistake } from './mistake.ts'

/** A command of the operator's cannot be done; the message says why and what to do. Nothing was changed. */
export class SetupRefused extends Error {
  override name = 'SetupRefused'
  /** Places in the file, where it is the file's doing. */
  readonly mistakes: readonly Mistake[]
  constructor(message: string, mistakes: readonly Mistake[] = []) {
    super(message)
    this.mistakes = mistakes
  }
}
