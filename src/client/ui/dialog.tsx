/** A native modal dialog: Escape and the backdrop close it, and focus goes back to where it was. */
import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { t } from '../text/index.ts'
import { Button } from './button.tsx'
import './dialog.css'
import { useDrawn } from './use-late.ts'
import { useModal } from './use-modal.ts'

export interface DialogProps {
  title: string
  /** Called when the player closes it; the owner then stops rendering it. */
  onClose: () => void
  size?: 'small' | 'normal' | 'wide'
  /** Buttons along the lower edge. */
  foot?: ComponentChildren
  children: ComponentChildren
}

/** Opens as it is rendered, with what it holds once it has been drawn open, and closes as it is taken away. */
export function Dialog({ title, onClose, size = 'normal', foot, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isDrawn = useDrawn()
  const leave = useModal(box, onClose)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way; the click is on the backdrop.
    <dialog
      ref={box}
      class="dialog"
      data-size={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        leave()
      }}
      onClick={(event) => {
        if (event.target === box.current) leave()
      }}
    >
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button
          variant="quiet"
          shape="icon"
          class="dialog-close"
          aria-label={t('shared.close')}
          onClick={leave}
        >
          ×
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section class="dialog-body" aria-labelledby={heading} aria-busy={!isDrawn || undefined} tabIndex={0}>
        {isDrawn ? children : undefined}
      </section>
      {foot ? <footer class="dialog-foot">{foot}</footer> : undefined}
    </dialog>
  )
}
