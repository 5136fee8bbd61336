import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { uiLanguages } from '../content/notice/common.ts'
import { SignInAgain } from './account/sign-in-again.tsx'
import { chooseLanguage, language, messages } from './language.ts'
import { menuOf } from './menu.ts'
import { demo, user } from './session.ts'
import { SignOutBox, SignOutButton } from './sign-out.tsx'

/** What stands round every page: skip link, demo notice, header with menu, language and who is signed in. */
export function Shell({ children }: { children: ComponentChildren }) {
  const m = messages()
  const { path } = useLocation()
  const who = user.value
  const menu = who ? menuOf(who, m.nav) : []
  return (
    <div class="shell">
      <a class="skip unseen" href="#page" onClick={toPage}>
        {m.skip}
      </a>
      <header class="top">
        {demo.value && <p class="demo">{m.demo}</p>}
        <div class="top-row">
          <a class="brand" href="/admin/">
            {m.app}
          </a>
          {menu.length > 0 && (
            <nav aria-label={m.nav.label}>
              <ul>
                {menu.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.isHere(path) ? 'page' : undefined}>
                      {item.text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <div class="top-side">
            <Languages />
            {who && <Who />}
          </div>
        </div>
      </header>
      <main class="page" id="page" tabIndex={-1}>
        <SignInAgain />
        <SignOutBox />
        {children}
      </main>
    </div>
  )
}

function toPage(event: Event) {
  event.preventDefault()
  document.getElementById('page')?.focus()
}

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

function Languages() {
  return (
    <ul class="languages" aria-label={messages().languageSwitch}>
      {uiLanguages.map((one) => (
        <li key={one}>
          <button
            type="button"
            class="as-link"
            lang={one}
            aria-pressed={language.value === one}
            onClick={() => chooseLanguage(one)}
          >
            <span class="in-short" aria-hidden="true">
              {one.toUpperCase()}
            </span>
            <span class="in-full">{names[one]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Who() {
  const m = messages()
  const who = user.value
  if (!who) return null
  return (
    <div class="who">
      <span class="who-name">
        {m.session.signedInAs(who.name, who.organisation?.name ?? m.roles[who.role])}
      </span>
      <SignOutButton />
    </div>
  )
}
