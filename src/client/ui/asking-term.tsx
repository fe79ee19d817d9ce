/** Anything with a note that can be asked on: what it means on hover and focus, and pressed, why it is so. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Ask } from '../state/why.ts'
import { useAsk } from './asking.ts'
import { useTabIndex } from './passed-by-tab.ts'
import { Explained } from './term.tsx'

interface AskingProps {
  title: string
  text: string
  /** What a press asks. */
  what: Ask
  /** A name for it, as of a number. */
  name: string
  children: ComponentChildren
}

export function AskingTerm({ title, text, what, name, children }: AskingProps) {
  const ask = useAsk()
  const tabIndex = useTabIndex()
  /** Somebody has asked, and will come back from the answer: the note is not wanted then. */
  const isAsking = useRef(false)
  return (
    <Explained
      title={title}
      text={text}
      own={(show, hide) => ({
        tabIndex,
        'data-figure': name,
        'aria-haspopup': 'dialog',
        onFocus: () => {
          if (!isAsking.current) show()
          isAsking.current = false
        },
        onClick: (event) => {
          event.stopPropagation()
          hide()
          isAsking.current = true
          ask(what)
        },
      })}
    >
      {children}
    </Explained>
  )
}
