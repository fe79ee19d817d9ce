/** A word of the game that says what it means: on hover, on focus and on tap. */
import type { ButtonHTMLAttributes, ComponentChildren, RefObject } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { TermId } from '../text/index.ts'
import { termText } from '../text/index.ts'
import { placeBy } from './place.ts'
import './term.css'

interface TermProps {
  id: TermId
  /** The word as it stands in its sentence; without it, the glossary's own. */
  children?: ComponentChildren
}

/** A word of the glossary. Unknown ones stand as plain text, so that no sentence has a hole. */
export function Term({ id, children }: TermProps) {
  const text = termText(id)
  if (!text) return <>{children}</>
  return (
    <Explained title={text.name} text={text.definition}>
      {children ?? text.name}
    </Explained>
  )
}

interface ExplainedProps {
  title: string
  text: string
  /** What the word's button is and does besides, or instead. */
  own?: (show: () => void, hide: () => void) => ButtonHTMLAttributes
  children: ComponentChildren
}

/**
 * Anything with a note: shown on hover, focus and tap, gone with Escape, a tap elsewhere or the pointer's leaving both.
 * The note is a popover, so that no edge of a panel cuts it off.
 */
export function Explained({ title, text, own, children }: ExplainedProps) {
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const note = useRef<HTMLSpanElement>(null)
  const { show, hide, hideSoon, stay } = useNote(word, note)
  return (
    <>
      <button
        ref={word}
        type="button"
        class="term"
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hideSoon}
        onFocus={show}
        onBlur={hide}
        onClick={(event) => {
          // The word may stand in something that is pressed as well.
          event.stopPropagation()
          show()
        }}
        {...own?.(show, hide)}
      >
        {children}
      </button>
      <span
        ref={note}
        id={id}
        class="term-note"
        popover="auto"
        role="tooltip"
        onMouseEnter={stay}
        onMouseLeave={hideSoon}
      >
        <strong>{title}</strong>
        {text}
      </span>
    </>
  )
}

/** Long enough to bring the pointer from the word to its note. */
const LINGER = 200

function useNote(word: RefObject<HTMLElement | null>, note: RefObject<HTMLElement | null>) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stay = () => clearTimeout(timer.current)
  useEffect(() => stay, [])
  const show = () => {
    stay()
    if (!word.current || !note.current || note.current.matches(':popover-open')) return
    note.current.showPopover()
    placeBy(word.current, note.current)
  }
  const hide = () => {
    if (note.current?.matches(':popover-open')) note.current.hidePopover()
  }
  const hideSoon = () => {
    stay()
    timer.current = setTimeout(hide, LINGER)
  }
  return { show, hide, hideSoon, stay }
}
