import type { PublicCentre } from '../../server/routes/centres/schema.ts'
import { messages } from '../language.ts'
import { StateTag } from '../ui/state-tag.tsx'
import { FindingList } from '../ui/finding-list.tsx'
import { centresAlready } from './draft.ts'
import { fieldId } from './places.ts'
import type { Writing } from './writing.ts'

/** The centres, each with what it asks for in words. Where the notice already is, it goes by itself. */
export function CentresSection({ writing }: { writing: Writing }) {
  const m = messages()
  const id = fieldId('centres')
  const { centreIds, template } = writing.draft.value
  const already = centresAlready(writing.stored.value)
  const open = writing.centres.filter(
    (centre) => centre.requirements.templates.includes(template) && !already.includes(centre.id),
  )
  const mistake = writing.missing.value.find((one) => one.target === id)
  const set = (ids: string[]) => writing.change({ centreIds: ids })
  const toggle = (centre: string) =>
    set(centreIds.includes(centre) ? centreIds.filter((one) => one !== centre) : [...centreIds, centre])
  const all = open.every((centre) => centreIds.includes(centre.id))
  const mine = writing.shown.value.filter(
    ({ place }) => place.kind === 'field' && place.field === 'centres' && centreIds.length > 0,
  )
  const first = writing.centres.find((centre) => open.includes(centre))?.id
  return (
    <fieldset
      class={`field ${mistake ? 'field-wrong' : ''}`}
      aria-labelledby="where-title"
      aria-describedby={`${id}-lead ${mistake ? `${id}-error` : ''}`}
    >
      <p class="hint" id={`${id}-lead`}>
        {m.centres.lead}
      </p>
      {mistake && (
        <p class="error" id={`${id}-error`}>
          {mistake.text}
        </p>
      )}
      {open.length > 1 && (
        <p>
          <button
            type="button"
            class="second"
            onClick={() =>
              set(all ? centreIds.filter((one) => already.includes(one)) : allOf(open, centreIds))
            }
          >
            {all ? m.centres.none : m.centres.all}
          </button>
        </p>
      )}
      {writing.centres.map((centre) => {
        const placed = writing.stored.value?.placements.find(
          (placement) => placement.centre === centre.id && already.includes(centre.id),
        )
        const takes = centre.requirements.templates.includes(template)
        return (
          <label class="option" key={centre.id}>
            <input
              type="checkbox"
              id={centre.id === first ? id : `${id}-${centre.id}`}
              checked={centreIds.includes(centre.id)}
              disabled={!takes || placed !== undefined}
              onChange={() => toggle(centre.id)}
            />
            <span>
              <strong>{centre.name}</strong> {placed && <StateTag state={placed.state} />}
              <small>{placed ? m.centres.already : takes ? needsOf(centre) : m.centres.notThisKind}</small>
            </span>
          </label>
        )
      })}
      <FindingList findings={mine} centres={writing.centres} onAnswer={writing.answer} />
    </fieldset>
  )
}

const allOf = (open: readonly PublicCentre[], chosen: readonly string[]) => [
  ...new Set([...chosen, ...open.map((centre) => centre.id)]),
]

function needsOf({ requirements, screens }: PublicCentre): string {
  const m = messages()
  const names = requirements.languages.map((language) => m.languages[language]).join(', ')
  return [
    `${m.centres.screens(screens.length)}.`,
    m.centres.needsLanguages(names),
    m.centres.needsDays(requirements.maxValidityDays),
    m.centres.needsPicture(requirements.minPictureWidthPx, requirements.minPictureHeightPx),
  ].join(' ')
}
