import type { ComponentChildren } from 'preact'
import { uiLanguages, type UiLanguage } from '../../content/notice/common.ts'
import { messages } from './messages.ts'

export interface PageProps {
  language: UiLanguage
  demo: boolean
  /** Path of the page without query, for the links to its other languages. */
  path: string
}

/** What all public pages share. No scripts, no inline styles: they are to be read, printed and cached. */
export function Frame({
  language,
  demo,
  path,
  title,
  children,
}: PageProps & { title: string; children: ComponentChildren }) {
  const t = messages[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.home.title ? title : `${title} – Aulataulu`}</title>
        <link rel="stylesheet" href="/pages/pages.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skip}
        </a>
        {demo && (
          <aside class="demo" aria-label="Demo">
            {t.demo}
          </aside>
        )}
        <header class="top">
          <a class="name" href={address('/', language)}>
            Aulataulu
          </a>
          <nav aria-label={t.nav.label}>
            <ul>
              <NavLink href="/" {...{ path, language }} text={t.nav.home} />
              <NavLink href="/rules" {...{ path, language }} text={t.nav.rules} />
              <li>
                <a href="/admin/">{t.nav.signIn}</a>
              </li>
            </ul>
          </nav>
          <nav aria-label={t.nav.languages}>
            <ul>
              {uiLanguages.map((other) => (
                <li>
                  <a
                    href={address(path, other)}
                    lang={other}
                    aria-current={other === language ? 'true' : undefined}
                  >
                    {messages[other].languageName}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="bottom">
          <p>{t.footer}</p>
        </footer>
      </body>
    </html>
  )
}

function NavLink({
  href,
  path,
  language,
  text,
}: {
  href: string
  path: string
  language: UiLanguage
  text: string
}) {
  return (
    <li>
      <a href={address(href, language)} aria-current={href === path ? 'page' : undefined}>
        {text}
      </a>
    </li>
  )
}

export const address = (path: string, language: UiLanguage): string => `${path}?lang=${language}`
