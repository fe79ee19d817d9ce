/** A button with a note that stays open until it is closed: for what is longer than a tooltip, with links of its own. */
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { placeBy } from './place.ts'
import './popover.css'

interface PopoverProps {
  /** What the button is called, and the note. */
  label: string
  /** The class of the button, of whoever says what it looks like. */
  class: string
  /** What stands on the button. */
  face: ComponentChildren
  /** What the note holds; made only while it is open. */
  children: () => ComponentChildren
}

/** Nothing on the page moves for it. Escape and a press elsewhere close it; by keyboard, its contents come next. */
export function Popover({ label, class: style, face, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (open && button.current && note.current) placeBy(button.current, note.current)
  }, [open])
  return (
    <>
      <button
        ref={button}
        type="button"
        class={style}
        aria-label={label}
        aria-expanded={open}
        aria-haspopup="dialog"
        title={label}
        popoverTarget={id}
      >
        {face}
      </button>
      <div
        ref={note}
        id={id}
        class="popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? children() : undefined}
      </div>
    </>
  )
}
