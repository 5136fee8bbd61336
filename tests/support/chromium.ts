import { execFile } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { createWriteStream } from 'node:fs'
import { chromium, type LaunchOptions } from 'playwright-core'
import { extract } from 'tar-fs'

const project = join(import.meta.dirname, '..', '..')
const version = '147.0.0'
const home = join(project, '.cache', `chromium-${version}`)

/** A system Chromium is preferred (it gets security updates); else the one inside the npm package, unpacked once into `.cache/`. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const system = process.env['CHROMIUM_PATH']
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
  ]
  if (system) return { executablePath: system, args }
  if (!existsSync(home)) await unpack()
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(home, 'fonts'),
      HOME: home,
    },
  }
}

/** The package unpacks its libraries only under Lambda's variables, so we do it: aside first, then renamed, so that a broken run leaves nothing half done. */
async function unpack(): Promise<void> {
  const bin = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '..', '..', '..', 'bin')
  const aside = `${home}.${process.pid}`
  await mkdir(aside, { recursive: true })
  const brotli = (name: string) => [createReadStream(join(bin, name)), createBrotliDecompress()] as const
  await pipeline(...brotli('chromium.br'), createWriteStream(join(aside, 'chromium')))
  await chmod(join(aside, 'chromium'), 0o755)
  for (const [name, into] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', '.'],
    ['swiftshader.tar.br', '.'],
  ] as const)
    await pipeline(...brotli(name), extract(join(aside, into)))
  await mkdir(join(aside, 'fonts'), { recursive: true })
  // Without a configuration fontconfig finds no font and all text is silently invisible.
  await writeFile(
    join(aside, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">.</dir><dir>${join(home, 'fonts')}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
  )
  await rename(aside, home).catch(async (problem: NodeJS.ErrnoException) => {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(home)) throw problem
  })
}

/** For `npm test` on a machine where it cannot start: the message that a person needs. */
export async function explainIfBroken(): Promise<string | null> {
  const { executablePath = '', env } = await chromiumLaunchOptions()
  return new Promise((done) =>
    execFile(
      executablePath,
      ['--version', '--no-sandbox'],
      { env: env as NodeJS.ProcessEnv },
      (problem, _out, err) =>
        done(
          problem
            ? `Chromium does not start (${executablePath}): ${err || problem.message}. Set CHROMIUM_PATH to an installed one.`
            : null,
        ),
    ),
  )
}

export { chromium }
