import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by the hash of their content. A name is `<sha256>.<ext>`; what it names never changes. */
export interface MediaStore {
  /** Keeps the bytes and answers their name; the same bytes twice are one file. Durable when it resolves. */
  put(bytes: Buffer, extension: string): Promise<string>
  /** The bytes, or null where there is no such file. */
  get(name: string): Promise<Buffer | null>
  has(name: string): Promise<boolean>
  delete(name: string): Promise<void>
  /** Removes what killed writes left: files aside that nobody has written to since `before`, milliseconds since 1970. Answers how many. */
  sweepParts(before: number): Promise<number>
  /** Throws where the store cannot be written to; for the health page. */
  probe(): Promise<void>
}

const namePattern = /^[0-9a-f]{64}\.[a-z0-9]{2,5}$/

/** A media store in a folder. Files are written aside, flushed, then renamed: a crash leaves a whole file or none. */
export function folderStore(root: string): MediaStore {
  const pathOf = (name: string) => {
    if (!namePattern.test(name)) throw new Error('not a media name')
    return join(root, name.slice(0, 2), name)
  }
  const has = (name: string) => stat(pathOf(name)).then(() => true, absent(false))
  return {
    async put(bytes, extension) {
      const name = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`
      if (!(await has(name))) await writeDurably(pathOf(name), bytes)
      return name
    },
    get: (name) => readFile(pathOf(name)).catch(absent(null)),
    has,
    delete: (name) => rm(pathOf(name), { force: true }),
    sweepParts: (before) => sweepParts(root, before),
    async probe() {
      const path = join(root, `.probe-${randomUUID()}`)
      await writeDurably(path, Buffer.from('probe'))
      await rm(path)
    },
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}.part`
  try {
    const file = await open(aside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
  } catch (problem) {
    await rm(aside, { force: true })
    throw problem
  }
  await flushFolder(dirname(path))
}

/** Safe beside writers and other sweeps: a file that is gone meanwhile is no error. */
async function sweepParts(root: string, before: number): Promise<number> {
  let swept = 0
  for (const name of await readdir(root, { recursive: true }).catch(absent([]))) {
    if (!name.endsWith('.part')) continue
    const path = join(root, name)
    const file = await stat(path).catch(absent(null))
    if (!file?.isFile() || file.mtimeMs >= before) continue
    await rm(path, { force: true })
    swept += 1
  }
  return swept
}

/** A rename survives a power cut only when its folder is flushed too. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const absent =
  <T>(answer: T) =>
  (problem: NodeJS.ErrnoException): T => {
    if (problem.code === 'ENOENT') return answer
    throw problem
  }
