import type { UiLanguage } from '../../content/notice/common.ts'
import type { CatalogueEntry } from '../../content/rules/speak.ts'
import type { PublicCentre } from '../routes/centres/schema.ts'
import { Frame, type PageProps } from './frame.tsx'
import { messages } from './messages.ts'
import { RuleExamples } from './rule-examples.tsx'
import { Requirements } from './requirements.tsx'

const groups = ['plain-language', 'accessibility', 'technical'] as const

/** `/rules`: every rule with its reason, examples and source, and each centre's requirements. Made from the rules themselves. */
export function Rules({
  rules,
  centres,
  ...page
}: PageProps & { rules: CatalogueEntry[]; centres: PublicCentre[] }) {
  const t = messages[page.language]
  return (
    <Frame {...page} title={t.rules.title}>
      <h1>{t.rules.title}</h1>
      <p class="lead">{t.rules.lead}</p>
      <p>{t.rules.honest}</p>
      <nav aria-label={t.rules.contents}>
        <ul>
          {groups.map((group) => (
            <li>
              <a href={`#${group}`}>{t.rules.groups[group]}</a>
            </li>
          ))}
          <li>
            <a href="#centres">{t.rules.centresTitle}</a>
          </li>
        </ul>
      </nav>
      {groups.map((group) => (
        <section aria-labelledby={group}>
          <h2 id={group}>{t.rules.groups[group]}</h2>
          {rules
            .filter((rule) => rule.group === group)
            .map((rule) => (
              <RuleCard rule={rule} reader={page.language} />
            ))}
        </section>
      ))}
      <section aria-labelledby="centres">
        <h2 id="centres">{t.rules.centresTitle}</h2>
        {centres.map((centre) => (
          <>
            <h3 lang="fi">{centre.name}</h3>
            <Requirements centre={centre} t={t} />
          </>
        ))}
      </section>
    </Frame>
  )
}

function RuleCard({ rule, reader }: { rule: CatalogueEntry; reader: UiLanguage }) {
  const t = messages[reader]
  const reads =
    rule.languages === 'all' ? '' : ` · ${rule.languages.map((language) => t.languages[language]).join(', ')}`
  return (
    <article class="rule card" aria-labelledby={rule.id}>
      <h3 id={rule.id}>{rule.name}</h3>
      <p class="tags">
        {rule.severities.map((severity) => t.rules.severities[severity]).join(', ')}
        {reads}
      </p>
      <p class="prose">{rule.why}</p>
      <RuleExamples rule={rule} reader={reader} />
      <p class="tags">
        {t.rules.source}:{' '}
        {rule.sources.map((source, index) => (
          <>
            {index > 0 && '; '}
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
          </>
        ))}
      </p>
    </article>
  )
}
