import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { FieldFrame } from '../ui/field-frame.tsx'

type Given = Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'autocomplete' | 'value' | 'onInput'> &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'aria-invalid' | 'aria-describedby'>

const inputs = {
  email: (given: Given) => <input {...given} type="email" />,
  password: (given: Given) => <input {...given} type="password" />,
  text: (given: Given) => <input {...given} type="text" />,
}

/** E-mail or password. Left empty it says so in its own words; `id` is the input's. */
export function SignInField(props: {
  id: 'email' | 'password'
  type: 'email' | 'password' | 'text'
  autocomplete: 'username' | 'current-password'
  label: string
  value: string
  /** What is wrong; empty where nothing is. */
  wrong: string
  onInput: (value: string) => void
  children?: ComponentChildren
}) {
  const { id, type, autocomplete, wrong } = props
  const input = inputs[type]
  return (
    <FieldFrame id={id} label={props.label} {...(wrong ? { error: wrong } : {})}>
      {(describedBy) => (
        <>
          {input({
            id,
            autocomplete,
            value: props.value,
            'aria-invalid': wrong ? true : undefined,
            'aria-describedby': describedBy || undefined,
            onInput: (event: { currentTarget: HTMLInputElement }) => props.onInput(event.currentTarget.value),
          })}
          {props.children}
        </>
      )}
    </FieldFrame>
  )
}
