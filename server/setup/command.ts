import { resolve } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import { EmbeddedRefused } from '../store/embedded/index.ts'
import { MigrationRefused } from '../store/migrate.ts'
import { SetupRefused } from './refused.ts'

/** A path as its writer meant it: npm runs scripts in the project's folder, wherever it was called. */
export const pathFrom = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

/** Runs an operator's command. What it refuses is told without a stack; the exit code is then 1. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.exitCode = 1
    console.error(explained(error))
  }
}

function explained(error: unknown): string {
  if (error instanceof SetupRefused)
    return [
      error.message,
      ...error.mistakes.map(({ pointer, text }) => `  ${pointer || '(the file)'}  ${text}`),
    ].join('\n')
  if (error instanceof StartRefused || error instanceof EmbeddedRefused || error instanceof MigrationRefused)
    return error.message
  const { code, message, stack } = error as NodeJS.ErrnoException
  // Files that cannot be read or written, servers that do not answer, logins that are refused.
  if (/^(E[A-Z]+|28...|3D000|42501|57...)$/.test(code ?? '')) return `${message || 'It failed'} (${code})`
  if (code?.startsWith('ERR_PARSE_ARGS')) return message
  return stack ?? message
}
