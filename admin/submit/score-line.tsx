import type { SpokenScore } from '../../server/routes/check/schema.ts'
import { messages } from '../language.ts'

/** How easy each language's text is, in a quiet line, and what that is made of. A summary and no verdict. */
export function ScoreLine({ scores }: { scores: readonly SpokenScore[] }) {
  const m = messages()
  return (
    <>
      {scores.map(({ language, level, madeOf }) => (
        <div class="score quiet" key={language}>
          <p>
            {m.score.levels[level]} {scores.length > 1 && m.form.inLanguageTag(m.languages[language])}
          </p>
          {madeOf.length > 0 && (
            <details>
              <summary>
                {m.score.madeOf}
                {scores.length > 1 && (
                  <span class="unseen"> {m.form.inLanguageTag(m.languages[language])}</span>
                )}
              </summary>
              <ul>
                {madeOf.map(({ rule, name, findings }) => (
                  <li key={rule}>{m.score.part(name, findings)}</li>
                ))}
              </ul>
              <p>{m.score.lead}</p>
            </details>
          )}
        </div>
      ))}
    </>
  )
}
