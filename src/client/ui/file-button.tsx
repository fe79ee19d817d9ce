/** A button that lets the player pick a file of this machine. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Button, type ButtonProps } from './button.tsx'

interface FileButtonProps extends Pick<ButtonProps, 'class' | 'variant'> {
  /** Endings and types, as the file dialog takes them. */
  accept: string
  /** What the button says. */
  label: string
  onPick: (file: File) => void
}

export function FileButton({ accept, label, onPick, ...button }: FileButtonProps): ComponentChildren {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const field = event.currentTarget
          const [file] = field.files ?? []
          if (file) onPick(file)
          // The same file, mended, is to be a change again.
          field.value = ''
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
