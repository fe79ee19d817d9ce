/** The head of what lies beside a replayed table: its title, and the way to put it away. */
import { Button } from '../../ui/button.tsx'

interface PanelHeadProps {
  id: string
  title: string
  /** What the button that puts it away is called. */
  close: string
  onClose: () => void
}

export function PanelHead({ id, title, close, onClose }: PanelHeadProps) {
  return (
    <div class="replay-notes-head">
      <h2 id={id} class="eyebrow" tabIndex={-1}>
        {title}
      </h2>
      <Button variant="quiet" shape="icon" aria-label={close} title={close} onClick={onClose}>
        ×
      </Button>
    </div>
  )
}
