/** One line of text with its label. What people write may run either way; no browser fills it in. */
import type { ComponentChildren, InputHTMLAttributes } from 'preact'

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'class' | 'inputMode' | 'required' | 'spellcheck' | 'autocapitalize' | 'aria-invalid' | 'dir'
>

export interface TextFieldProps extends Native {
  label: string
  value: string
  /** Characters at most. */
  maxLength: number
  onText: (text: string) => void
  /** Below it: what it is for. */
  children?: ComponentChildren
}

export function TextField({ label, onText, children, ...rest }: TextFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...rest}
        type="text"
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {children}
    </label>
  )
}
