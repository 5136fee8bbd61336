import { renderToString } from 'preact-render-to-string'
import type { UiLanguage } from '../../content/notice/common.ts'
import { address, Frame } from './frame.tsx'
import { messages } from './messages.ts'

/** A refusal for somebody who reads it in a browser: what happened, and the way on. */
export const refusalPage = (
  { title, detail }: { title: string; detail?: string | undefined },
  { language, demo }: { language: UiLanguage; demo: boolean },
): string =>
  `<!doctype html>${renderToString(
    <Frame language={language} demo={demo} path="/" title={title}>
      <h1>{title}</h1>
      {detail && <p class="lead">{detail}</p>}
      <p class="actions">
        <a class="button" href={address('/', language)}>
          {messages[language].nav.home}
        </a>
      </p>
    </Frame>,
  )}`
