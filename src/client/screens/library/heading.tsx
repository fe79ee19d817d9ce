/** What a page of the room is called; a reader who follows a link is set down here. */
import type { ComponentChildren } from 'preact'

export function Heading({ children }: { children: ComponentChildren }) {
  return (
    <h2 class="reading-title" tabIndex={-1}>
      {children}
    </h2>
  )
}
