/** A number that says why it is what it is: it looks like any other, and a press asks. */
import type { ComponentChildren } from 'preact'
import { type Figure as FigureId, figureName } from '../../game/index.ts'
import { ask, type Drafted } from '../state/why.ts'
import { plain, type TermId, t, termText } from '../text/index.ts'
import { figureText } from '../text/parts.ts'
import './figure.css'
import { Explained } from './term.tsx'

interface FigureProps {
  of: FigureId
  /** What stands there, for whoever listens. */
  value: number
  /** Where it is the number that a draft would make. */
  drafted?: Drafted | undefined
  /** What stands there for the eye; the value where nothing is given. */
  children?: ComponentChildren
}

export function Figure({ of, value, drafted, children }: FigureProps) {
  const label = t('figure.ask', { figure: figureText(of), value: plain(value) })
  return (
    <button
      type="button"
      class="figure"
      data-figure={figureName(of)}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={(event) => {
        // It may stand in something that is pressed as well.
        event.stopPropagation()
        ask({ figure: of, drafted })
      }}
    >
      {children ?? plain(value)}
    </button>
  )
}

interface FigureTermProps {
  id: TermId
  of: FigureId
  drafted?: Drafted | undefined
  children: ComponentChildren
}

/** A word of the glossary with a number in it: what it means on hover and focus, and pressed, why it is so. */
export function FigureTerm({ id, of, drafted, children }: FigureTermProps) {
  const { name = '', definition = '' } = termText(id) ?? {}
  return (
    <Explained
      title={name}
      text={definition}
      asks={{ name: figureName(of), ask: () => ask({ figure: of, drafted }) }}
    >
      {children}
    </Explained>
  )
}
