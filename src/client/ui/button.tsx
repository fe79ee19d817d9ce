/** The one button: primary for what a screen is for, quiet for asides. */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import './button.css'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'type'>

export interface ButtonProps extends Native {
  variant?: 'primary' | 'plain' | 'quiet'
  /** `icon`: a square that holds an icon alone; give `aria-label` with it. */
  shape?: 'icon'
  /** Inside a form: sends it. */
  submit?: boolean
  children: ComponentChildren
}

export function Button({ variant = 'plain', shape, submit, children, class: more, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? 'submit' : 'button'}
      class={more ? `button ${String(more)}` : 'button'}
      data-variant={variant}
      data-shape={shape}
    >
      {children}
    </button>
  )
}
