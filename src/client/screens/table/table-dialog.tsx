/** The table beside the game: its seats and people, what its owner may do, the way in for others and back for oneself. */
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Invite, Mark, OwnWord } from './invite.tsx'
import { Leaving } from './leaving.tsx'
import { Seats } from './seats.tsx'
import { useAct } from './use-act.ts'
import { foreignText } from './use-own-seat.ts'

interface TableDialogProps {
  online: OnlineTable
  game: OnlineGame
  /** The table is a room's: nobody is invited, and nobody leaves it by itself. */
  isRooms: boolean
  onClose: () => void
}

export function TableDialog({ online, game, isRooms, onClose }: TableDialogProps) {
  const acting = useAct(online)
  const table = online.table.value
  const own = online.own.value
  if (!table || !own) return null
  const foreign = game.made.value.flatMap((one) => foreignText(online, one) ?? []).slice(-3)
  return (
    <Dialog title={t('table.strip.open')} size="wide" onClose={onClose}>
      <div class="stack">
        {foreign.map((text, at) => (
          <p key={at} class="small">
            {text}
          </p>
        ))}
        <Seats
          table={table}
          own={own}
          acting={acting}
          isRooms={isRooms}
          asked={game.moments.value.at(-1)?.view.waiting ?? []}
        />
        {own.owner ? (
          <div class="row">
            {table.phase === 'playing' ? (
              <Button onClick={() => acting.act({ do: 'pause' })}>{t('table.pause')}</Button>
            ) : undefined}
            {table.phase === 'paused' ? (
              <Button variant="primary" onClick={() => acting.act({ do: 'resume' })}>
                {t('table.resume')}
              </Button>
            ) : undefined}
          </div>
        ) : undefined}
        {own.word && <OwnWord word={own.word} />}
        <Mark hash={table.seedHash} />
        {isRooms ? undefined : <Invite id={table.id} />}
        {isRooms ? undefined : <Leaving own={own} acting={acting} />}
      </div>
    </Dialog>
  )
}
