import './compat.ts'
import './player.css'
import '../content/templates/slide.css'

/** The build writes into the page where its files are. */
const addressOf = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''

/** The widths of the font's letters are data, fetched beside the script instead of compiled as a part of it; then the player itself. */
async function start(): Promise<void> {
  const answer = await fetch(addressOf('font-metrics'))
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  Object.assign(window, { aulatauluFontMetrics: await answer.json() })
  const script = document.createElement('script')
  script.type = 'module'
  script.src = addressOf('player-app')
  await new Promise((done, failed) => {
    script.addEventListener('load', done)
    script.addEventListener('error', failed)
    document.head.appendChild(script)
  })
}

/** A screen that starts while the server is down tries until it is up. */
function startUntilDone(): void {
  start().catch(() => setTimeout(startUntilDone, 3_000))
}
startUntilDone()
