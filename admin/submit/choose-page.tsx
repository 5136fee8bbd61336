import { templates } from '../../content/templates/index.ts'
import { language, messages } from '../language.ts'
import { useServices } from '../services.ts'
import { user } from '../session.ts'
import { Page } from '../ui/page.tsx'
import { examplePreview } from '../ui/previews.ts'
import { languageFor, slideOf } from '../ui/slide-of.ts'
import { SlideView } from '../ui/slide-view.tsx'

/** What is it about? Each template with an example of its slide. */
export function ChoosePage() {
  const m = messages()
  const { now } = useServices()
  const organisation = user.value?.organisation ?? { id: 'example', name: '' }
  const { format, theme } = examplePreview()
  return (
    <Page title={m.choose.title} lead={m.choose.lead}>
      <ul class="cards three">
        {templates.map((template) => {
          const words = template.messages[language.value]
          const example = template.examples(now())[0]
          return (
            <li class="card rows" key={template.id}>
              {example && (
                <SlideView
                  slide={slideOf(example, languageFor(example, [language.value]), organisation, null)}
                  format={format}
                  theme={theme}
                  decorative
                />
              )}
              <div>
                <h2>{words.name}</h2>
                <p>{words.purpose}</p>
              </div>
              <p>
                <a class="button" href={`/admin/notices/new/${template.id}`}>
                  {m.choose.pick(words.name)}
                </a>
              </p>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
