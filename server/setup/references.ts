import { isBusinessId } from '../../content/notice/business-id.ts'
import type { WeekHours } from '../../content/notice/centre.ts'
import { isName, whyImpossible } from '../../content/rules/possible-screen.ts'
import type { County, UserToSet } from './county.ts'
import type { Mistake } from './mistake.ts'

/** A place in the file that names a centre or an organisation. */
export interface Reference {
  pointer: string
  kind: 'centre' | 'organisation'
  id: string
}

/** What no field shows by itself. */
export function mistakesBetween(county: County): Mistake[] {
  const { centres, screens, organisations, users } = county
  return [
    ...twice('/centres', 'id', centres, ({ id }) => id),
    ...twice('/screens', 'id', screens, ({ id }) => id),
    ...twice('/organisations', 'id', organisations, ({ id }) => id),
    ...twice('/organisations', 'businessId', organisations, ({ businessId }) => businessId),
    ...twice('/users', 'email', users, ({ email }) => email.toLowerCase()),
    ...centres.flatMap(({ openingHours }, i) => backwards(`/centres/${i}/openingHours`, openingHours)),
    ...screens.flatMap(({ hours }, i) => backwards(`/screens/${i}/hours`, hours ?? [])),
    ...screens.flatMap((screen, i) => impossible(screen, `/screens/${i}`)),
    ...blankNames(county),
    ...organisations.flatMap(({ businessId }, i) =>
      businessId === null || isBusinessId(businessId)
        ? []
        : [
            {
              pointer: `/organisations/${i}/businessId`,
              text: `${businessId} is no business ID: its check digit is wrong.`,
            },
          ],
    ),
    ...users.flatMap((user, i) => mistakesOfRole(user, `/users/${i}`)),
  ]
}

const words = {
  blank: 'holds no letter and no digit.',
  'never-open': 'has no open hours in the whole week: it would never show anything. Null means always.',
  'nothing-fits': 'is so far that nothing can be read on a screen of this size.',
}

/** Why there can be no such screen. Hours that end before they begin are told day by day. */
const impossible = (screen: County['screens'][number], pointer: string): Mistake[] =>
  whyImpossible(screen).flatMap(({ member, code }) =>
    code === 'wrong-order' || code === 'blank'
      ? []
      : [{ pointer: `${pointer}/${member}`, text: words[code] }],
  )

/** Every name must hold something that can be read out. */
function blankNames(county: County): Mistake[] {
  const lists = ['centres', 'screens', 'organisations', 'users'] as const
  return lists.flatMap((list) =>
    county[list].flatMap(({ name }, i) =>
      isName(name) ? [] : [{ pointer: `/${list}/${i}/name`, text: words.blank }],
    ),
  )
}

/** What is named and does not stand in the file. */
export function elsewhere({ centres, screens, organisations, users }: County): Reference[] {
  const named: Reference[] = [
    ...screens.map(({ centre }, i) => ({
      pointer: `/screens/${i}/centre`,
      kind: 'centre' as const,
      id: centre,
    })),
    ...users.flatMap(({ organisation, centres: decidesFor = [] }, i): Reference[] => [
      ...(organisation === undefined
        ? []
        : [{ pointer: `/users/${i}/organisation`, kind: 'organisation' as const, id: organisation }]),
      ...decidesFor.map((id, at) => ({ pointer: `/users/${i}/centres/${at}`, kind: 'centre' as const, id })),
    ]),
  ]
  const here = {
    centre: new Set(centres.map(({ id }) => id)),
    organisation: new Set(organisations.map(({ id }) => id)),
  }
  return named.filter(({ kind, id }) => !here[kind].has(id))
}

function twice<T>(
  list: string,
  field: string,
  all: readonly T[],
  keyOf: (one: T) => string | null,
): Mistake[] {
  const first = new Map<string, number>()
  return all.flatMap((one, index) => {
    const key = keyOf(one)
    if (key === null) return []
    const before = first.get(key)
    if (before === undefined) first.set(key, index)
    return before === undefined
      ? []
      : [{ pointer: `${list}/${index}/${field}`, text: `${key} stands at ${list}/${before} already.` }]
  })
}

/** Times of a day compare as text: all have two digits an hour. */
const backwards = (pointer: string, hours: WeekHours): Mistake[] =>
  hours.flatMap((day, d) =>
    day.flatMap(([from, until], i) =>
      from < until
        ? []
        : [{ pointer: `${pointer}/${d}/${i}`, text: `${from}–${until} ends before it begins.` }],
    ),
  )

function mistakesOfRole({ role, organisation, centres }: UserToSet, pointer: string): Mistake[] {
  const decides = role === 'liaison' || role === 'deputy'
  const wrong = (field: string, text: string) => [{ pointer: `${pointer}/${field}`, text }]
  return [
    ...(role === 'member' && organisation === undefined
      ? wrong('organisation', 'A member belongs to an organisation.')
      : []),
    ...(role !== 'member' && organisation !== undefined
      ? wrong('organisation', `Only members have one; this is a ${role}.`)
      : []),
    ...(decides && centres === undefined
      ? wrong('centres', `A ${role} decides for at least one centre.`)
      : []),
    ...(!decides && centres !== undefined
      ? wrong('centres', `Only liaisons and deputies have them; this is a ${role}.`)
      : []),
  ]
}
