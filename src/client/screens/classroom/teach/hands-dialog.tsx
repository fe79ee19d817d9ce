/** What is proposed, before a teacher who looks at hands: the one that most are for is played from here. */
import type { View } from '../../../../game/index.ts'
import type { RoomView, VoteView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Proposals } from '../proposals.tsx'
import type { RoomActing } from '../use-room-act.ts'
import { isCounted } from '../votes.ts'
import { votesText } from './vote-panel.tsx'

interface HandsDialogProps {
  room: RoomView
  vote: VoteView
  view: View | undefined
  acting: RoomActing
  onClose: () => void
}

export function HandsDialog({ room, vote, view, acting, onClose }: HandsDialogProps) {
  const play = async (proposal: number) => {
    if (await acting.act({ do: 'decide', proposal })) onClose()
  }
  return (
    <Dialog
      title={t('room.votes')}
      onClose={onClose}
      foot={<Button onClick={onClose}>{t('room.hands.another')}</Button>}
    >
      <div class="stack">
        <p>{votesText(vote)}</p>
        <Proposals
          proposals={vote.proposals}
          pupils={room.pupils}
          view={view}
          isCounted={isCounted(vote)}
          onHands={(proposal, count) => void acting.act({ do: 'hands', proposal, count })}
          onPlay={(proposal) => void play(proposal)}
        />
        {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      </div>
    </Dialog>
  )
}
