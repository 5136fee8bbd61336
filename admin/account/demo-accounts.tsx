import { messages } from '../language.ts'

const accounts = ['organisation', 'uusi-alku', 'liaison', 'coordinator', 'operator'] as const
const password = 'aulataulu-demo'

/** The demo's accounts as buttons that fill in the form. */
export function DemoAccounts(props: { onPick: (email: string, password: string) => void }) {
  const m = messages().session
  return (
    <section class="box info" aria-labelledby="demo-title">
      <h2 id="demo-title">{m.demoTitle}</h2>
      <p>{m.demoText}</p>
      <ul class="plain demo-accounts">
        {accounts.map((account) => (
          <li key={account}>
            <button
              type="button"
              class="second"
              onClick={() => props.onPick(`${account}@demo.invalid`, password)}
            >
              {m.demoRoles[account]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
