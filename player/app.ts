import { createPlayer } from './player.ts'
import { fontsReady } from './fonts.ts'
import { onRenewed, whatFell } from './boot.ts'
import { keepStorage, onPersonAtScreen, stayAwake } from './kiosk.ts'
import { createReport, watchPage } from './report.ts'
import { openStore } from './storage.ts'
import { createView } from './view.tsx'

async function start(root: HTMLElement): Promise<void> {
  const report = createReport(() => Date.now())
  watchPage(report)
  const fell = whatFell()
  if (fell) report.failed(`did not start: ${fell}`)
  const view = createView(root)
  const store = await openStore(report.failed)
  const player = await createPlayer({ store, view, report })
  onPersonAtScreen(player.overlay.toggle, player.overlay.close)
  stayAwake()
  keepStorage()
  await fontsReady()
  player.begin()
  onRenewed(player.renew)
}

const root = document.getElementById('player')
if (root) void start(root)
