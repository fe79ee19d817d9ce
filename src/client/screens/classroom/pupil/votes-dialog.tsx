/** The proposals to the question that is open, with their votes, and the one vote of one's own. */
import type { View } from '../../../../game/index.ts'
import type { ProposalView, RoomView, VoteView } from '../../../../game/wire/index.ts'
import type { OnlineRoom } from '../../../session/online/room.ts'
import { t } from '../../../text/index.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Proposals } from '../proposals.tsx'
import { RoomClock } from '../room-clock.tsx'
import { useRoomAct } from '../use-room-act.ts'
import { castOf } from '../votes.ts'

interface VotesDialogProps {
  online: OnlineRoom
  room: RoomView
  vote: VoteView
  pupil: number
  /** Whether one votes. */
  mayVote: boolean
  /** Whoever chooses at the seat may choose what is proposed. */
  onPlay: ((proposal: ProposalView) => void) | undefined
  view: View | undefined
  onClose: () => void
}

export function VotesDialog(props: VotesDialogProps) {
  const { online, room, vote, pupil, mayVote, onPlay, view, onClose } = props
  const acting = useRoomAct(online)
  const end = online.voteEnd.value
  const play = (proposal: number) => {
    const chosen = vote.proposals.find((one) => one.proposal === proposal)
    if (chosen) onPlay?.(chosen)
  }
  return (
    <Dialog title={t('room.votes')} onClose={onClose}>
      <div class="stack">
        <p class="row">
          {t('room.votes.cast', { voted: castOf(vote), voters: vote.voters })}
          {end ? <RoomClock end={end} of="vote" /> : undefined}
        </p>
        {vote.proposals.length === 0 ? <p class="quiet">{t('room.votes.none')}</p> : undefined}
        <Proposals
          proposals={vote.proposals}
          pupils={room.pupils}
          view={view}
          isCounted
          own={pupil}
          {...(onPlay ? { onPlay: play } : {})}
          {...(mayVote ? { onVote: (proposal: number) => void acting.act({ do: 'vote', proposal }) } : {})}
        />
        {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      </div>
    </Dialog>
  )
}
