/** What a room says above a pupil's table: who one is, the time of play that is left, and the proposals that are voted on. */
import { useState } from 'preact/hooks'
import type { ProposalView } from '../../../../game/wire/index.ts'
import type { OnlineGame } from '../../../session/online/game.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Connected } from '../../../ui/connected.tsx'
import { RoomClock } from '../room-clock.tsx'
import type { InRoom } from '../room-place.tsx'
import { useTurnOver } from '../use-turn-over.ts'
import { nickText } from '../words.ts'
import type { At } from './at.ts'
import { OwnDialog } from './own-dialog.tsx'
import { VotesDialog } from './votes-dialog.tsx'

interface DeskHeadProps extends InRoom<'pupil'> {
  at: At
  game: OnlineGame
}

export function DeskHead({ online, room, own, at, game }: DeskHeadProps) {
  const [sheet, setSheet] = useState<'votes' | 'own'>()
  const close = () => setSheet(undefined)
  useTurnOver(room, () => setSheet((now) => (now === 'votes' ? undefined : now)))
  const me = room.pupils.find(({ pupil }) => pupil === own.pupil)
  const nick = me ? nickText(me.nick) : ''
  const end = online.end.value
  const { vote } = room
  const play = ({ turn, choice }: ProposalView) => {
    close()
    void game.player?.commit(turn, choice)
  }
  return (
    <section class="class-strip" aria-label={t('room.desk')}>
      <Button class="class-strip-nick" variant="quiet" onClick={() => setSheet('own')}>
        {nick}
      </Button>
      <span class="class-strip-role small quiet">
        {room.lastRound ? t('room.desk.last') : t('room.desk.role', { role: at.role })}
      </span>
      <Connected online={online} />
      {end ? <RoomClock end={end} /> : undefined}
      {vote ? (
        <Button class="class-strip-votes" onClick={() => setSheet('votes')}>
          {t('room.votes.open', { count: vote.proposals.length })}
        </Button>
      ) : undefined}
      {sheet === 'own' ? <OwnDialog {...{ online, nick }} word={own.word} onClose={close} /> : undefined}
      {sheet === 'votes' && vote ? (
        <VotesDialog
          {...{ online, room, vote }}
          pupil={own.pupil}
          mayVote={at.role === 'mirror'}
          onPlay={at.role === 'player' ? play : undefined}
          view={game.moments.value.at(-1)?.view}
          onClose={close}
        />
      ) : undefined}
    </section>
  )
}
