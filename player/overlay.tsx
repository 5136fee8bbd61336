import type { UiLanguage } from '../content/notice/common.ts'
import { groups } from './pairing.ts'
import { messages } from './messages.ts'

export interface OverlayProps {
  language: UiLanguage
  screen: string | null
  code: string | null
  secondsSinceContact: number | null
  streaming: boolean
  etag: string | null
  clockOffsetMs: number | null
  version: string
  errors: readonly { at: string; what: string }[]
}

/** What the person who stands at the screen needs to tell the operator. */
export function Overlay(props: OverlayProps) {
  const text = messages[props.language].overlay
  const rows: [string, string][] = [
    [text.screen, props.screen ?? text.unpaired],
    ...(props.code ? [[text.code, groups(props.code).join(' ')] as [string, string]] : []),
    [
      text.contact,
      props.secondsSinceContact === null ? text.never : text.ago(Math.round(props.secondsSinceContact)),
    ],
    [text.stream, props.streaming ? text.yes : text.no],
    [text.playlist, props.etag ?? text.unknown],
    [
      text.clock,
      props.clockOffsetMs === null ? text.unknown : `${Math.round(props.clockOffsetMs / 100) / 10 + 0} s`,
    ],
    [text.version, props.version],
  ]
  return (
    <aside class="overlay" lang={props.language} aria-label={text.heading}>
      <h2>{text.heading}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {props.errors.length > 0 && (
        <>
          <h3>{text.errors}</h3>
          <ul>
            {props.errors.slice(-3).map((fault) => (
              <li key={fault.at + fault.what}>
                {fault.at.slice(11, 19)} {fault.what}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{text.close}</p>
    </aside>
  )
}
