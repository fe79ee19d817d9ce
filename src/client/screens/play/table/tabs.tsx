/** The narrow arrangement: one pane at a time under its tabs, arrow keys between them. */

import { t } from '../../../text/index.ts'
import type { Pane, PaneId } from './panes.tsx'

interface TabsProps {
  panes: readonly Pane[]
  open: PaneId
  onOpen: (id: PaneId) => void
}

export function TabbedPanes({ panes, open, onOpen }: TabsProps) {
  const pane = panes.find((one) => one.id === open)
  return (
    <div class="play-main">
      <Tabs panes={panes} open={open} onOpen={onOpen} />
      {pane ? (
        <div
          key={pane.id}
          id={`play-pane-${pane.id}`}
          class="play-pane"
          role="tabpanel"
          aria-labelledby={`play-tab-${pane.id}`}
        >
          {pane.content}
        </div>
      ) : undefined}
    </div>
  )
}

function Tabs({ panes, open, onOpen }: TabsProps) {
  const step = (by: number) => {
    const at = panes.findIndex((pane) => pane.id === open)
    const next = panes[(at + by + panes.length) % panes.length]
    if (!next) return
    onOpen(next.id)
    document.getElementById(`play-tab-${next.id}`)?.focus()
  }
  return (
    <div
      class="play-tabs"
      role="tablist"
      aria-label={t('play.tabs')}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') step(1)
        if (event.key === 'ArrowLeft') step(-1)
      }}
    >
      {panes.map((pane) => (
        <button
          key={pane.id}
          id={`play-tab-${pane.id}`}
          type="button"
          role="tab"
          aria-selected={pane.id === open}
          aria-controls={`play-pane-${pane.id}`}
          tabIndex={pane.id === open ? 0 : -1}
          onClick={() => onOpen(pane.id)}
        >
          {t('play.tab', { tab: pane.id, count: pane.count })}
          {pane.wants && pane.id !== open ? (
            <span class="play-wants">
              <span aria-hidden="true">•</span>
              <span class="unseen">{t('play.tab.wants')}</span>
            </span>
          ) : undefined}
        </button>
      ))}
    </div>
  )
}
