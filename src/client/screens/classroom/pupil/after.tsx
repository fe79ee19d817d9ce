/** After play: how one's own table stood, the votes of the debrief, the exit ticket, and the address of one's replay. */
import { useEffect } from 'preact/hooks'
import { isToldAt } from '../../../../game/wire/index.ts'
import { pupilTicket } from '../../../state/online/room-tickets.ts'
import { t } from '../../../text/index.ts'
import { Connected } from '../../../ui/connected.tsx'
import { beginAtHeading } from '../../../ui/focus.ts'
import { useDebrief } from '../debrief/use-debrief.ts'
import type { InRoom } from '../room-place.tsx'
import { nickText } from '../words.ts'
import { ExitTicket } from './exit-ticket.tsx'
import { OwnReplay } from './own-replay.tsx'
import { OwnResult } from './own-result.tsx'
import { Poll } from './poll.tsx'

export function After(inRoom: InRoom<'pupil'>) {
  const { online, room, own } = inRoom
  const told = useDebrief(room, pupilTicket(room.code) ?? '')
  useEffect(() => beginAtHeading(), [])
  const me = room.pupils.find(({ pupil }) => pupil === own.pupil)
  const moments = told?.debrief?.moments ?? []
  return (
    <main id="main" tabIndex={-1} class="class-narrow">
      <p class="eyebrow">
        {me ? nickText(me.nick) : ''} <Connected online={online} />
      </p>
      <h1 tabIndex={-1}>{t('room.after.title')}</h1>
      <Poll {...inRoom} moments={moments} />
      {isToldAt(room.debrief, 'exit') || own.handedIn ? <ExitTicket {...inRoom} /> : undefined}
      {room.phase === 'closed' ? undefined : <p class="story">{t('room.after.watch')}</p>}
      <OwnResult at={own.at} />
      <OwnReplay own={own} told={told?.own} />
      <p class="quiet small">{t('room.door.kept', { days: room.keptDays })}</p>
    </main>
  )
}
