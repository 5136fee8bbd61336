import type { UiLanguage } from '../../content/notice/common.ts'
import type { CatalogueEntry, WrittenExample } from '../../content/rules/speak.ts'
import { messages } from './messages.ts'

/** How many examples of a kind are read at once; the others wait behind one press. */
const most = 2

interface Props {
  rule: CatalogueEntry
  reader: UiLanguage
}

/** A rule's examples: one or two of each kind in the reader's language, and all the others on request. */
export function RuleExamples({ rule, reader }: Props) {
  const t = messages[reader].rules
  const good = split(rule, rule.examples.accept, reader)
  const bad = split(rule, rule.examples.reject, reader)
  return (
    <>
      <Pair reader={reader} good={good.chosen} bad={bad.chosen} />
      {good.others.length + bad.others.length > 0 && (
        <details>
          <summary>
            {t.more}
            <span class="unseen">: {rule.name}</span>
          </summary>
          <Pair reader={reader} good={good.others} bad={bad.others} />
        </details>
      )}
    </>
  )
}

/** A rule that does not read the reader's language is shown at work in its own. */
function split({ languages }: CatalogueEntry, examples: readonly WrittenExample[], reader: UiLanguage) {
  const shown = languages === 'all' || languages.includes(reader) ? reader : languages[0]
  const chosen = examples
    .filter(({ aside, language, text }) => !aside && (language === shown || isWordless(text)))
    .slice(0, most)
  return { chosen, others: examples.filter((example) => !chosen.includes(example)) }
}

/** Addresses, sizes and names of formats read the same in every language; a Finnish "Mt" does not. */
const isWordless = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) || !/\p{Ll}{3}|\p{Lu}{2} |Mt/u.test(text)

type Kinds = Record<'good' | 'bad', readonly WrittenExample[]>

function Pair({ reader, ...kinds }: Kinds & { reader: UiLanguage }) {
  const filled = (['good', 'bad'] as const).filter((kind) => kinds[kind].length > 0)
  if (filled.length === 0) return null
  return (
    <div class="examples">
      {filled.map((kind) => (
        <div class={kind}>
          <h4>{messages[reader].rules[kind]}</h4>
          <ul>
            {kinds[kind].map(({ wordsIn, text }) => (
              <li lang={wordsIn === reader || isWordless(text) ? undefined : wordsIn}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
