/** A delegation's vote before its teacher: what is proposed, the way to play one of them now, and the way to its table. */
import type { View } from '../../../../game/vocabulary.ts'
import type { RoomView, VoteView } from '../../../../game/wire/index.ts'
import type { OnlineRoom } from '../../../session/online/room.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Proposals } from '../proposals.tsx'
import { RoomClock } from '../room-clock.tsx'
import type { RoomActing } from '../use-room-act.ts'
import { castOf, handsIn, isByPhone, isCounted } from '../votes.ts'

interface VotePanelProps {
  online: OnlineRoom
  room: RoomView
  /** Of the table, once it is there. */
  view: View | undefined
  acting: RoomActing
  /** Nothing as long as there is no way. */
  onTable: (() => void) | undefined
}

export function VotePanel({ online, room, view, acting, onTable }: VotePanelProps) {
  const { vote } = room
  const end = online.voteEnd.value
  return (
    <section class="panel class-form" aria-labelledby="room-vote">
      <h2 id="room-vote">{vote ? voteTitle(vote) : t('room.wall.others')}</h2>
      {vote ? (
        <>
          <p class="row">
            {votesText(vote)}
            {end ? <RoomClock end={end} of="vote" /> : undefined}
          </p>
          <Proposals
            proposals={vote.proposals}
            pupils={room.pupils}
            view={view}
            isCounted={isCounted(vote)}
            onHands={(proposal, count) => void acting.act({ do: 'hands', proposal, count })}
            onPlay={(proposal) => void acting.act({ do: 'decide', proposal })}
          />
        </>
      ) : undefined}
      <div class="row">
        <Button
          variant={room.pupils.length === 0 ? 'primary' : 'plain'}
          aria-disabled={onTable === undefined}
          onClick={onTable}
        >
          {t('room.hands.table')}
        </Button>
        {vote && isCounted(vote) ? <Decide vote={vote} acting={acting} /> : undefined}
      </div>
      <p class="quiet small">{t('room.hands.note')}</p>
    </section>
  )
}

/** Where there is anything to count. */
function Decide({ vote: { proposals }, acting }: { vote: VoteView; acting: RoomActing }) {
  const isOff = proposals.length === 0
  return (
    <Button
      variant="primary"
      aria-disabled={isOff}
      onClick={() => !isOff && void acting.act({ do: 'decide' })}
    >
      {t('room.vote.decide')}
    </Button>
  )
}

function voteTitle({ turn: { round, decision } }: VoteView): string {
  return t('room.vote', { round, decision })
}

/** How the vote stands; where hands are raised, what is to be done. */
export function votesText(vote: VoteView): string {
  if (!isCounted(vote)) return t('room.hands.ask', { count: vote.proposals.length })
  const hands = handsIn(vote)
  return [
    ...(isByPhone(vote) ? [t('room.votes.cast', { voted: castOf(vote), voters: vote.voters })] : []),
    ...(hands > 0 ? [t('room.hands.counted', { count: hands })] : []),
  ].join(' ')
}
