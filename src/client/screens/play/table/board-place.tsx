/** The board; where it is to come only once it is asked for, the button that asks. */
import type { ComponentProps } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { BoardHost } from './board-host.tsx'

interface BoardPlaceProps extends ComponentProps<typeof BoardHost> {
  isLate: boolean
}

export function BoardPlace({ isLate, ...host }: BoardPlaceProps) {
  const [isAsked, setAsked] = useState(false)
  if (!isLate || isAsked) return <BoardHost {...host} />
  return (
    <div class="play-board-ask">
      <Button variant="quiet" onClick={() => setAsked(true)}>
        {t('play.board.show')}
      </Button>
    </div>
  )
}
