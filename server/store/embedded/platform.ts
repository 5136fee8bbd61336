import { EmbeddedRefused, useServer } from './refused.ts'

interface Machine {
  platform: string
  arch: string
  /** Undefined on musl (Alpine). */
  glibc: string | undefined
}

function thisMachine(): Machine {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined
  return { platform: process.platform, arch: process.arch, glibc: report?.header?.glibcVersionRuntime }
}

/** The binaries that npm brings were tried on Linux x64 with glibc; elsewhere a server is named. */
export function requirePlatform({ platform, arch, glibc }: Machine = thisMachine()): void {
  if (platform === 'linux' && arch === 'x64' && glibc) return
  const here =
    platform === 'linux' && !glibc ? `${arch} Linux without glibc (such as Alpine)` : `${platform} ${arch}`
  throw new EmbeddedRefused(
    'platform',
    `The database that comes with Aulataulu runs on x64 Linux with glibc; this is ${here}. ${useServer}`,
  )
}
