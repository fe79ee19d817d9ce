/** Said in the board's place for as long as there is none: the game goes on without it. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { BoardState } from '../../../board/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'

interface NoBoardProps {
  /** `loading`: it is being tried again. */
  state: Exclude<BoardState, 'up'>
  onRetry: () => void
}

export function NoBoard({ state, onRetry }: NoBoardProps) {
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = note.current
    // Whoever pressed the button is not left on nothing when it goes; afterwards its focus would be lost already.
    return () => {
      if (place?.contains(document.activeElement))
        document.getElementById('main')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div ref={note} class="play-no-board" role="status">
      <p class="play-note">{t('play.board.failed')}</p>
      <Button variant="quiet" aria-disabled={state === 'loading'} onClick={onRetry}>
        {t(state === 'loading' ? 'play.board.retrying' : 'play.board.retry')}
      </Button>
    </div>
  )
}
