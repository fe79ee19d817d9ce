/** The head of a screen that is a page of its own: what it is called, and the ways from it. */
import type { ComponentChildren } from 'preact'
import './page-head.css'

interface PageHeadProps {
  title: string
  /** Between the two. */
  children?: ComponentChildren
  ways: {
    /** What they are, for whoever listens. */
    label: string
    links: ComponentChildren
  }
}

export function PageHead({ title, children, ways }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
      <nav class="row" aria-label={ways.label}>
        {ways.links}
      </nav>
    </header>
  )
}
