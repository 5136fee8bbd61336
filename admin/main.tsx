import './ui/base-sheet.css'
import '../content/templates/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/form.css'
import './ui/layout.css'
import './ui/rooms.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { followLanguage } from './language.ts'

followLanguage()
const root = document.getElementById('app')
root?.replaceChildren()
if (root) render(<App />, root)
