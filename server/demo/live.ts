import type { Transaction } from 'kysely'
import type { DemoCounty, DemoVersion } from '../../content/samples/county.ts'
import type { Instant } from '../../content/notice/common.ts'
import { carryOut } from '../store/decisions.ts'
import { chooseCentres, moveDrafts } from '../store/drafts.ts'
import { addVersion, insertNotice } from '../store/notices.ts'
import type { Tables } from '../store/tables.ts'
import type { StoredVersion } from '../store/versions.ts'
import { authorOf, deciderOf } from './people.ts'
import { pictureId } from './pictures.ts'
import type { Step } from './steps.ts'

/**
 * Carries the steps out one after the other, through the same function as everybody's. `notBefore`: steps that the samples put
 * earlier happen then. A step that is refused is a mistake in the samples and throws.
 */
export async function live(
  trx: Transaction<Tables>,
  county: DemoCounty,
  steps: readonly Step[],
  notBefore: Instant = 0,
): Promise<void> {
  for (const step of steps) await carry(trx, county, step, Math.max(step.at, notBefore))
}

async function carry(trx: Transaction<Tables>, county: DemoCounty, step: Step, now: Instant): Promise<void> {
  const { notice } = step
  const author = authorOf(notice, county)
  switch (step.kind) {
    case 'version': {
      const version = stored(notice.id, step.number, step.version)
      const { organisation } = notice
      if (step.number === 1) return insertNotice(trx, { organisation, author, now }, version)
      await addVersion(trx, version, author, now)
      return void (await moveDrafts(trx, notice.id, step.number))
    }
    case 'choose':
      return chooseCentres(trx, { notice: notice.id, version: step.number, centres: step.centres, now })
    case 'command': {
      const { centre, who, command } = step
      const actor = who === 'time' ? null : who === 'author' ? author : deciderOf(centre, county)
      const done = await carryOut(trx, { notice: notice.id, centre }, command, { actor, now })
      if (!done.ok) throw new Error(`demo: ${command.kind} of ${notice.id} at ${centre}: ${done.reason}`)
      return
    }
    default:
      return step satisfies never
  }
}

function stored(
  notice: string,
  version: number,
  { content, validFrom, validUntil }: DemoVersion,
): StoredVersion {
  const { picture, ...rest } = content
  const own = picture ? { ...rest, picture: { ...picture, media: pictureId({ id: notice }) } } : rest
  return { notice, version, content: own, validFrom, validUntil }
}
