import { checklist } from '../../content/rules/checklist.ts'
import { language } from '../language.ts'

/** What only a person can tell: the writer asks it of themselves, and the liaison asks the same. Nothing waits for it. */
export function Checklist({ id, title, level }: { id: string; title: string; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section class="checklist" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <ul>
        {checklist[language.value].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
