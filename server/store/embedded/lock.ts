import { stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { EmbeddedRefused } from './refused.ts'

/**
 * One process a database folder. The lock is a name in the kernel (an abstract socket, after the folder's device and inode), so it
 * goes with its holder, however that ends, and no stale file is ever judged. Who asks at it is told the holder's process id.
 */
export async function lockFolder(base: string): Promise<() => Promise<void>> {
  const { dev, ino } = await stat(base)
  const name = `\0aulataulu/${dev}/${ino}`
  try {
    const server = await listen(name)
    return () => new Promise((resolve) => server.close(() => resolve()))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const holder = await ask(name)
    throw new EmbeddedRefused(
      'in-use',
      `Another process${holder ? ` (${holder})` : ''} uses the database in ${base}. ` +
        'Stop it first, or name another folder in AULATAULU_DATA.',
    )
  }
}

const listen = (name: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(String(process.pid)))
    server.once('error', reject)
    server.listen(name, () => resolve(server.unref()))
  })

const ask = (name: string): Promise<string> =>
  new Promise((resolve) => {
    let said = ''
    const socket = connect(name)
    socket.setTimeout(1000, () => socket.destroy())
    socket.on('data', (data) => (said += data.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(/^\d{1,10}$/.test(said) ? said : ''))
  })
