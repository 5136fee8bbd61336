import { listCentres, type PublicCentre } from '../../server/routes/centres/schema.ts'
import { listScreens, type ScreenWithState } from '../../server/routes/screens/schema.ts'
import type { Call, Reply } from '../api.ts'
import type { User } from '../session.ts'

export interface ScreensAndCentres {
  screens: ScreenWithState[]
  centres: PublicCentre[]
}

/** The screens one may see, with their centres. */
export async function screensAndCentres(call: Call, signal: AbortSignal): Promise<Reply<ScreensAndCentres>> {
  const [screens, centres] = await Promise.all([call(listScreens, { signal }), call(listCentres, { signal })])
  if (!screens.ok) return screens
  if (!centres.ok) return centres
  return { ok: true, answer: { screens: screens.answer.screens, centres: centres.answer.centres } }
}

/** The centres whose screens one may add and change: one's own, or all for the coordinator. */
export const centresOf = (who: User, centres: readonly PublicCentre[]): PublicCentre[] =>
  who.role === 'coordinator' || who.role === 'operator'
    ? [...centres]
    : centres.filter((centre) => who.centres.includes(centre.id))

export const mayChangeScreens = (who: User): boolean =>
  who.role === 'liaison' || who.role === 'deputy' || who.role === 'coordinator'
