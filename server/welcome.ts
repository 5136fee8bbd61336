import type { Config } from './config.ts'
import type { Running } from './start.ts'

const accounts = [
  ['Organisation', 'organisation@demo.invalid', 'writes notices and hands them in'],
  ['Liaison', 'liaison@demo.invalid', 'decides for two centres and pairs their screens'],
  ['Coordinator', 'coordinator@demo.invalid', 'sees every centre and screen'],
  ['Operator', 'operator@demo.invalid', 'watches over the service'],
]

const isLoopback = (host: string) => /^(127\.|::1$|localhost$)/.test(host)

/** What the one who started it reads first: where to go, and in the demo as whom. */
export function welcome(
  config: Config,
  { address, databaseFolder }: Pick<Running, 'address' | 'databaseFolder'>,
): string {
  const base = config.publicUrl ?? address.replace('127.0.0.1', 'localhost').replace(/\/$/, '')
  const lines = [
    '',
    config.demo
      ? `Aulataulu is running, with an invented demo county: ${base}/`
      : `Aulataulu is running: ${base}/`,
    '',
    `  Write and decide   ${base}/admin/`,
    `  A lobby screen     ${base}/player/`,
    `  The API            ${base}/api/docs`,
    '',
  ]
  if (config.demo) {
    for (const [role = '', email = '', does = ''] of accounts)
      lines.push(`  ${role.padEnd(13)} ${email.padEnd(28)} ${does}`)
    lines.push(
      '',
      '  The password of them all is aulataulu-demo. Start without the demo: AULATAULU_DEMO=0 npm start',
      '',
    )
    if (!isLoopback(config.host))
      lines.push(
        '  HOST opens this demo to your network: everybody there can sign in with these accounts.',
        '',
      )
  }
  lines.push(`  The data is in ${config.dataFolder}. Stop with Ctrl-C.`, '')
  // A folder under /root is closed to the database's own user: it lies elsewhere then, and who makes backups must know.
  if (databaseFolder !== null && !databaseFolder.startsWith(config.dataFolder))
    lines.splice(-2, 0, `  The database is in ${databaseFolder}, where its own user may enter.`)
  return lines.join('\n')
}
