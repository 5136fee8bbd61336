import { useEffect, useRef } from 'preact/hooks'
import type { TemplateId } from '../../content/notice/notice.ts'
import { templateOf } from '../../content/templates/index.ts'
import { language, messages } from '../language.ts'
import type { Change } from './changes.ts'
import { ChangesList } from './changes-list.tsx'

/** Says that nothing was decided because the notice changed meanwhile, and what changed. */
export function StaleBox(props: { changes: readonly Change[]; open: boolean; template: TemplateId }) {
  const m = messages().review
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: 'start' })
  }, [props.changes])
  return (
    <div class="box wait" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{props.open ? m.stale : m.staleDecided}</strong>
      </p>
      {props.changes.length > 0 && (
        <>
          <h2>{m.staleChanges}</h2>
          <ChangesList
            changes={props.changes}
            labels={templateOf(props.template).messages[language.value].fields}
          />
        </>
      )}
    </div>
  )
}
