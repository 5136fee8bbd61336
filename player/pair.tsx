import type { UiLanguage } from '../content/notice/common.ts'
import type { StoredPairing } from './kept.ts'
import { messages, spokenAll } from './messages.ts'
import { groups } from './pairing.ts'

/** `fetching` a code, `code` to type, `offline`: no server, `paired`: the first playlist is on its way. */
export type PairState =
  { kind: 'fetching' } | { kind: 'offline' } | { kind: 'paired' } | { kind: 'code'; pairing: StoredPairing }

/** "https://info.example.fi/admin/" as people type it. */
const typed = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

function Steps({ language, state }: { language: UiLanguage; state: PairState }) {
  const text = messages[language].pairing
  return (
    <section lang={language}>
      <h2>{text.heading}</h2>
      {state.kind === 'code' ? (
        <p>
          {text.signIn[0]}
          <b>{typed(state.pairing.verificationUri)}</b>
          {text.signIn[1]} {text.type}
        </p>
      ) : (
        <p>
          {state.kind === 'offline' ? text.offline : state.kind === 'paired' ? text.paired : text.waiting}
        </p>
      )}
    </section>
  )
}

/** What a screen without content shows: its code, and in three languages what to do with it. */
export function PairPage({ state }: { state: PairState }) {
  return (
    <main class="pair">
      <h1 class="pair-name">Aulataulu</h1>
      {state.kind === 'code' && (
        <p class="pair-code" aria-label={state.pairing.userCode.split('').join(' ')}>
          {groups(state.pairing.userCode).map((group) => (
            <span key={group}>{group}</span>
          ))}
        </p>
      )}
      <div class="pair-steps">
        {spokenAll.map((language) => (
          <Steps key={language} language={language} state={state} />
        ))}
      </div>
    </main>
  )
}
