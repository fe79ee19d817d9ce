/** The panes in the window there is. */
import { isBeside, type Pane, type PaneId } from './panes.tsx'
import type { Layout } from './use-layout.ts'

interface ArrangedProps {
  panes: readonly Pane[]
  layout: Layout
  open: PaneId
}

/** Wide and middle: news and history on one side, the table on the other. Narrow: the open tab alone. */
export function Arranged({ panes, layout, open }: ArrangedProps) {
  if (layout === 'narrow') {
    const pane = panes.find((one) => one.id === open)
    return pane ? (
      <div
        key={pane.id}
        id={`play-pane-${pane.id}`}
        class="play-pane"
        role="tabpanel"
        aria-labelledby={`play-tab-${pane.id}`}
      >
        {pane.content}
      </div>
    ) : null
  }
  const aside = (id: PaneId) => panes.find((pane) => pane.id === id)?.content
  return (
    <>
      <div class="play-side">
        {aside('news')}
        {aside('history')}
      </div>
      <div class="play-table panel" data-scroll="table">
        {panes
          .filter((pane) => !isBeside(pane.id))
          .map((pane) => (
            <div key={pane.id}>{pane.content}</div>
          ))}
      </div>
    </>
  )
}
