/** A part of the end under its heading. On a phone, where the parts lie below each other, it opens with a press. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { room } from '../../state/room.ts'
import type { TermId } from '../../text/index.ts'
import { Term } from '../../ui/term.tsx'

interface PartProps {
  title: string
  /** The title's entry in the glossary; in what opens with a press there is no second thing to press. */
  term?: TermId
  /** On a phone, too, it lies open. */
  stays?: boolean
  class?: string
  children: ComponentChildren
}

export function Part({ title, term, stays = false, class: look = '', children }: PartProps) {
  const id = useId()
  const folds = !stays && !room.value.has('w40')
  const heading = <h2 id={id}>{term && !folds ? <Term id={term}>{title}</Term> : title}</h2>
  return (
    <section class={`panel end-part ${look}`} aria-labelledby={id}>
      {folds ? (
        <details class="end-fold">
          <summary>{heading}</summary>
          <div class="end-folded">{children}</div>
        </details>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  )
}
