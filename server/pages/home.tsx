import type { PublicCentre } from '../routes/centres/schema.ts'
import { address, Frame, type PageProps } from './frame.tsx'
import { messages } from './messages.ts'

/** `/`: what this is, for organisations. */
export function Home({ centres, ...page }: PageProps & { centres: PublicCentre[] }) {
  const t = messages[page.language]
  return (
    <Frame {...page} title={t.home.title}>
      <h1>{t.home.title}</h1>
      <p class="lead">{t.home.lead}</p>
      <p class="actions">
        <a class="button" href="/admin/">
          {t.home.write}
        </a>
        <a class="button second" href={address('/rules', page.language)}>
          {t.home.readRules}
        </a>
      </p>
      <h2>{t.home.howTitle}</h2>
      <ol class="steps">
        {t.home.how.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h2>{t.home.fairTitle}</h2>
      <p>{t.home.fair}</p>
      <h2>{t.home.centresTitle}</h2>
      <ul class="cards">
        {centres.map((centre) => (
          <li class="card">
            <h3>
              <a href={address(`/c/${centre.id}`, page.language)} lang="fi">
                {centre.name}
              </a>
            </h3>
            <p>
              {centre.municipality}, {t.kinds[centre.kind]}
            </p>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
