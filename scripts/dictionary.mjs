// Gets the Finnish dictionary (Voikko's mor.vfst) where it is missing: `node scripts/dictionary.mjs [folder]`.
// The dictionary is data under GPL-2 or later, taken from Debian's package voikko-fi and never committed. apt checks its
// signature. Nothing here fails the set-up: without a dictionary the Finnish rules that need it ask for a person instead.
import { execFile } from 'node:child_process'
import { existsSync, openSync, readSync, closeSync, statSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = join(import.meta.dirname, '..')
const packaged = 'usr/lib/voikko/5/mor-standard'
const retryAfterMs = 10 * 60_000

/** Where installed dictionaries stand: Debian, Fedora, by hand, Homebrew on both kinds of Mac, the user's own. */
const installed = [
  '/usr/lib/voikko/5/mor-standard',
  '/usr/share/voikko/5/mor-standard',
  '/usr/lib64/voikko/5/mor-standard',
  '/usr/local/lib/voikko/5/mor-standard',
  '/opt/homebrew/lib/voikko/5/mor-standard',
  join(homedir(), '.voikko/5/mor-standard'),
]

/** The folder that set-up fills: `<AULATAULU_DATA>/voikko`, else `.cache/voikko` in the project. */
export const dictionaryFolder = (env = process.env) =>
  env.AULATAULU_DATA ? join(resolve(env.AULATAULU_DATA), 'voikko') : join(project, '.cache', 'voikko')

/** A file that begins as an unweighted transducer does and is not cut short. */
function isDictionary(path) {
  try {
    if (statSync(path).size < 1_000_000) return false
    const head = Buffer.alloc(16)
    const file = openSync(path, 'r')
    readSync(file, head, 0, 16, 0)
    closeSync(file)
    return head.readUInt32LE(0) === 0x00013a6e && head.readUInt32LE(4) === 0x000351fa && head[8] === 0
  } catch {
    return false
  }
}

/** The first `mor.vfst` found, or null. VOIKKO_DICTIONARY (folder or file), where set, is the only place looked at. */
export function findDictionary(env = process.env, folder = dictionaryFolder(env)) {
  const places = env.VOIKKO_DICTIONARY
    ? [env.VOIKKO_DICTIONARY]
    : [folder, join(project, '.cache', 'voikko'), ...installed]
  const files = places.flatMap((place) => [
    join(place, 'mor.vfst'),
    join(place, '5/mor-standard/mor.vfst'),
    place,
  ])
  return files.find(isDictionary) ?? null
}

/** Runs a program with a time limit; resolves to its exit and output, never rejects. */
const run = (program, args, { cwd, seconds }) =>
  new Promise((done) => {
    const options = { cwd, timeout: seconds * 1000, killSignal: 'SIGKILL', maxBuffer: 1 << 22 }
    const env = { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' }
    execFile(program, args, { ...options, env }, (problem, stdout, stderr) =>
      done({ ok: !problem, output: `${stdout}${stderr}`.trim() }),
    ).stdin?.end()
  })

/** Downloads the package into `work`; with lists of its own where the machine's are empty, so that no root is needed. */
async function download(work, deadline) {
  const left = () => Math.max(1, (deadline - Date.now()) / 1000)
  const patience = [
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=10',
    '-o',
    'Acquire::https::Timeout=10',
  ]
  const debs = async () => (await readdir(work)).filter((name) => name.endsWith('.deb'))
  const asRoot = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : []
  const plain = await run('apt-get', [...patience, ...asRoot, 'download', 'voikko-fi'], {
    cwd: work,
    seconds: left(),
  })
  if (plain.ok && (await debs()).length > 0) return { deb: (await debs())[0] }
  if (Date.now() >= deadline) return { reason: 'the download took too long' }

  const state = join(work, 'state')
  await mkdir(join(state, 'lists', 'partial'), { recursive: true })
  await mkdir(join(state, 'archives', 'partial'), { recursive: true })
  const own = [
    `Dir::State=${state}`,
    `Dir::State::Lists=${join(state, 'lists')}`,
    `Dir::Cache=${state}`,
    'Dir::State::status=/var/lib/dpkg/status',
    'Acquire::Languages=none',
    'Debug::NoLocking=1',
    'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false',
  ].flatMap((option) => ['-o', option])
  const update = await run('apt-get', [...patience, ...asRoot, ...own, 'update'], {
    cwd: work,
    seconds: left(),
  })
  const again = await run('apt-get', [...patience, ...asRoot, ...own, 'download', 'voikko-fi'], {
    cwd: work,
    seconds: left(),
  })
  if (again.ok && (await debs()).length > 0) return { deb: (await debs())[0] }
  const last = [again, update, plain].map((result) => result.output.split('\n').at(-1)).find(Boolean)
  return {
    reason: Date.now() >= deadline ? 'the download took too long' : (last ?? 'apt-get gave no reason'),
  }
}

/** Fetches and unpacks into `folder`, whole or not at all; two at once do not disturb each other. */
async function fetchInto(folder, seconds) {
  if (!(await run('apt-get', ['--version'], { seconds: 10 })).ok) return 'there is no apt-get here'
  const work = await mkdtemp(join(tmpdir(), 'aulataulu-voikko-'))
  try {
    const got = await download(work, Date.now() + seconds * 1000)
    if (!got.deb) return got.reason
    const unpacked = await run('dpkg-deb', ['-x', join(work, got.deb), join(work, 'package')], {
      seconds: 30,
    })
    if (!unpacked.ok) return `dpkg-deb could not unpack the package (${unpacked.output})`
    const from = join(work, 'package', packaged)
    if (!isDictionary(join(from, 'mor.vfst'))) return 'the package holds no dictionary that we can read'

    await mkdir(folder, { recursive: true })
    const papers = join(work, 'package', 'usr/share/doc/voikko-fi/copyright')
    if (existsSync(papers)) await copyFile(papers, join(folder, 'copyright'))
    const part = join(folder, `mor.vfst.${process.pid}`)
    await copyFile(join(from, 'mor.vfst'), part)
    await rename(part, join(folder, 'mor.vfst'))
    return null
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const missing = (reason) => `The Finnish dictionary is missing: ${reason}.
  What follows: the Finnish rules that need it say "a person must look" instead of checking. All else works.
  How to get it: on Debian and Ubuntu "sudo apt-get install voikko-fi", on a Mac "brew install libvoikko",
  or set VOIKKO_DICTIONARY to a folder with mor.vfst. More in docs/dictionary.md.`

/**
 * Finds the dictionary or fetches it. Resolves to the path of mor.vfst, or null when there is none; says which on
 * `log`. Never throws. After a failure it waits ten minutes before it tries the network again.
 */
export async function ensureDictionary({ folder, seconds = 60, log = console.log, env = process.env } = {}) {
  const into = folder ?? dictionaryFolder(env)
  const found = findDictionary(env, into)
  if (found) return found
  const tried = join(into, 'not-found')
  try {
    if (env.VOIKKO_DICTIONARY) {
      log(missing(`VOIKKO_DICTIONARY is "${env.VOIKKO_DICTIONARY}", but no mor.vfst is there`))
      return null
    }
    if (existsSync(tried) && Date.now() - statSync(tried).mtimeMs < retryAfterMs) {
      log(missing(`fetching it failed a moment ago; remove ${tried} to try again at once`))
      return null
    }
    log('Fetching the Finnish dictionary (Voikko, Debian package voikko-fi, GPL-2 or later, 0.6 MB) ...')
    const reason = await fetchInto(into, seconds)
    if (reason === null) {
      await rm(tried, { force: true })
      log(`The Finnish dictionary is in ${into}.`)
      return join(into, 'mor.vfst')
    }
    await mkdir(into, { recursive: true })
    await writeFile(tried, `${reason}\n`)
    log(missing(reason))
  } catch (problem) {
    log(missing(problem instanceof Error ? problem.message : String(problem)))
  }
  return null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ? resolve(process.argv[2]) : undefined
  const found = await ensureDictionary({ ...(folder && { folder }) })
  if (found) console.log(found)
}
