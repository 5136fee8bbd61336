import type { Language } from '../../content/notice/common.ts'
import type { NoticeContent } from '../../content/notice/notice.ts'
import { whenText } from '../../content/templates/when.ts'
import type { PublicCentre } from '../routes/centres/schema.ts'
import { Frame, type PageProps } from './frame.tsx'
import { messages, type PageMessages } from './messages.ts'
import { Hours, Requirements } from './requirements.tsx'

/** A notice as the public page tells it: the same words as the slide, and the part for professionals. */
export interface ShownNotice {
  organisation: string
  content: NoticeContent
  pictureUrl: string | null
}

/** `/c/:centre`: what is on the centre's screens now, as text. */
export function CentrePage({
  centre,
  notices,
  ...page
}: PageProps & { centre: PublicCentre; notices: ShownNotice[] }) {
  const t = messages[page.language]
  return (
    <Frame {...page} title={centre.name}>
      <h1 lang="fi">{centre.name}</h1>
      <p class="lead">
        {t.kinds[centre.kind]}, {centre.address}, {centre.municipality}
      </p>
      <h2>{t.centre.nowTitle}</h2>
      {notices.length === 0 && <p>{t.centre.none}</p>}
      {notices.map((notice) => (
        <NoticeArticle notice={notice} reader={page.language} t={t} />
      ))}
      <h2>{t.centre.hours}</h2>
      <Hours hours={centre.openingHours} t={t} />
      <h2>{t.centre.contact}</h2>
      <p>
        <a href={`mailto:${centre.contact.email}`}>{centre.contact.email}</a>, {centre.contact.phone}
      </p>
      <h2>{t.centre.requirementsTitle}</h2>
      <Requirements centre={centre} t={t} />
    </Frame>
  )
}

/** The notice in the reader's language where it has that, else in its first one, marked as such for screen readers. */
function NoticeArticle({ notice, reader, t }: { notice: ShownNotice; reader: Language; t: PageMessages }) {
  const { content, details, picture, template } = notice.content
  const language = content[reader] ? reader : (Object.keys(content)[0] as Language)
  const fields = content[language] ?? {}
  const when = template === 'event' ? whenText(details, language) : fields['when']
  const alt = picture?.alt[language] ?? Object.values(picture?.alt ?? {})[0] ?? ''
  const facts: [string, string | null | undefined][] = [
    [t.centre.when, when],
    [t.centre.where, fields['where']],
    [t.centre.price, fields['price']],
    [t.centre.contactField, fields['contact']],
    [t.centre.professionals, fields['professionals']],
  ]
  const link = details?.['link']
  return (
    <article class="card notice" lang={language}>
      <h3>{fields['title']}</h3>
      {notice.pictureUrl && <img src={notice.pictureUrl} alt={alt} loading="lazy" />}
      <p class="text">{fields['text']}</p>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <>
                <dt lang={reader}>{label}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
        {link && /^https?:\/\//.test(link) && (
          <>
            <dt lang={reader}>{t.centre.link}</dt>
            <dd>
              <a href={link} rel="nofollow noopener">
                {link.replace(/^https?:\/\//, '')}
              </a>
            </dd>
          </>
        )}
      </dl>
      <p lang={reader}>
        {t.centre.givenBy} {notice.organisation}
      </p>
    </article>
  )
}
