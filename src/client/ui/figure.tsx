/** Numbers that say why they are what they are: they look like any other, and a press asks. */
import type { ComponentChildren } from 'preact'
import { type Figure as FigureId, figureName } from '../../game/index.ts'
import type { Ask, Drafted } from '../state/why.ts'
import { plain, type TermId, t, termText } from '../text/index.ts'
import { figureText } from '../text/parts.ts'
import { useAsk } from './asking.ts'
import { AskingTerm } from './asking-term.tsx'
import { useTabIndex } from './passed-by-tab.ts'
import './figure.css'

interface AsksProps {
  /** What a press asks. */
  what: Ask
  /** A name for it, where it is a number of the table. */
  name?: string | undefined
  /** What it is called, where what stands there does not say it. */
  label?: string | undefined
  children: ComponentChildren
}

/** Anything that asks why. */
export function Asks({ what, name, label, children }: AsksProps) {
  const ask = useAsk()
  const tabIndex = useTabIndex()
  return (
    <button
      type="button"
      class="figure"
      tabIndex={tabIndex}
      data-figure={name}
      aria-haspopup="dialog"
      aria-label={label}
      title={label ?? t('figure.why.fact')}
      onClick={(event) => {
        // It may stand in something that is pressed as well.
        event.stopPropagation()
        ask(what)
      }}
    >
      {children}
    </button>
  )
}

interface FigureProps {
  of: FigureId
  /** What stands there, for whoever listens. */
  value: number
  /** Where it is the number that a draft would make. */
  drafted?: Drafted | undefined
  /** What stands there for the eye; the value where nothing is given. */
  children?: ComponentChildren
}

/** A number of the table that stands alone. */
export function Figure({ of, value, drafted, children }: FigureProps) {
  const words = typeof children === 'string' ? children : plain(value)
  const label = t('figure.ask', { figure: figureText(of), value: words })
  return (
    <Asks what={{ figure: of, drafted }} name={figureName(of)} label={label}>
      {children ?? plain(value)}
    </Asks>
  )
}

interface WordsProps {
  of: FigureId
  drafted?: Drafted | undefined
  children: ComponentChildren
}

/** A number of the table in words that say what it is. */
export function FigureWords({ of, drafted, children }: WordsProps) {
  return (
    <Asks what={{ figure: of, drafted }} name={figureName(of)}>
      {children}
    </Asks>
  )
}

/** The same for a word of the glossary: what it means on hover and focus, and pressed, why it is so. */
export function FigureTerm({ id, of, drafted, children }: WordsProps & { id: TermId }) {
  const { name = '', definition = '' } = termText(id) ?? {}
  return (
    <AskingTerm title={name} text={definition} what={{ figure: of, drafted }} name={figureName(of)}>
      {children}
    </AskingTerm>
  )
}
