import type { NoticeVersion } from '../../content/notice/notice.ts'
import { templateOf } from '../../content/templates/index.ts'
import { language, messages } from '../language.ts'
import { languagesOf } from '../ui/slide-of.ts'
import { momentWords } from '../ui/moment-words.ts'

/** Everything the notice says, as text: what stands on the slide, for whom cannot see it, and for professionals. */
export function NoticeText({ notice, pictureUrl }: { notice: NoticeVersion; pictureUrl: string | null }) {
  const m = messages()
  const template = templateOf(notice.template)
  const { fields: labels } = template.messages[language.value]
  const details = template.fields.filter((field) => field.in === 'details' && notice.details?.[field.name])
  return (
    <>
      {languagesOf(notice).map((one) => (
        <section key={one} aria-label={m.languages[one]}>
          <h3>{m.languages[one]}</h3>
          <dl class="facts" lang={one}>
            {template.fields
              .filter((field) => field.in === 'content' && notice.content[one]?.[field.name])
              .map((field) => (
                <Fact
                  key={field.name}
                  name={labels[field.name]?.label ?? field.name}
                  value={notice.content[one]?.[field.name] ?? ''}
                />
              ))}
            {notice.picture?.alt[one] && <Fact name={m.review.alt} value={notice.picture.alt[one]} />}
          </dl>
        </section>
      ))}
      {details.length > 0 && (
        <dl class="facts">
          {details.map((field) => {
            const value = notice.details?.[field.name] ?? ''
            return (
              <Fact
                key={field.name}
                name={labels[field.name]?.label ?? field.name}
                value={labels[field.name]?.choices?.[value] ?? momentWords(value, language.value)}
              />
            )
          })}
        </dl>
      )}
      {pictureUrl && (
        <img class="chosen-picture" src={pictureUrl} alt={notice.picture?.alt[language.value] ?? ''} />
      )}
    </>
  )
}

const Fact = (props: { name: string; value: string }) => (
  <>
    <dt lang={language.value}>{props.name}</dt>
    <dd>{props.value}</dd>
  </>
)
