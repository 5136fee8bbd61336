import Type, { type Static } from 'typebox'
import { Centre, Requirements } from '../../content/notice/centre.ts'
import { Id, LocalText, UiLanguage } from '../../content/notice/common.ts'
import { TemplateId } from '../../content/notice/notice.ts'
import { Organisation } from '../../content/notice/organisation.ts'
import { Screen } from '../../content/notice/screen.ts'
import { Role } from '../routes/roles.ts'

/** An object without members that we do not know: a mistyped name must not pass for a wish. */
const closed = <P extends Type.TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false })

const Email = Type.String({ pattern: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', maxLength: 254 })

export const CentreToSet = closed({
  ...Centre.properties,
  noticesAt: closed(LocalText.properties),
  requirements: closed({
    ...Requirements.properties,
    templates: Type.Array(TemplateId, { minItems: 1 }),
  }),
  /** A role's mailbox and telephone, shown to everybody; never a private person's. */
  contact: closed({ email: Email, phone: Type.String({ minLength: 1, maxLength: 40 }) }),
})

/** Known by the e-mail address: another address is another person. */
export const UserToSet = closed({
  email: Email,
  name: Type.String({ minLength: 1, maxLength: 120 }),
  role: Role,
  /** A member's. */
  organisation: Type.Optional(Id),
  /** All the centres a liaison or deputy decides for. */
  centres: Type.Optional(Type.Array(Id, { minItems: 1 })),
  locale: UiLanguage,
  /** true: may not sign in any more; false: may again; left out: as it is. */
  closed: Type.Optional(Type.Boolean()),
})
export type UserToSet = Static<typeof UserToSet>

/** What an operator sets up. A list that is left out is left alone, and so is what a list does not name. */
export const County = closed({
  centres: Type.Optional(Type.Array(CentreToSet)),
  screens: Type.Optional(Type.Array(closed(Screen.properties))),
  organisations: Type.Optional(Type.Array(closed(Organisation.properties))),
  users: Type.Optional(Type.Array(UserToSet)),
})
export type County = Required<Static<typeof County>>
