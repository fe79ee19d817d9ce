/** Back to one's place on another device, by its word. */
import { returnToRoom } from '../../../state/online/room-api.ts'
import { t } from '../../../text/index.ts'
import { WordForm } from '../../nowhere/word-form.tsx'
import { doorTrouble } from '../words.ts'

export function ComeBack({ code, onTicket }: { code: string; onTicket: (ticket: string) => void }) {
  return (
    <details class="panel class-more">
      <summary>{t('room.back')}</summary>
      <WordForm
        class="class-form"
        button={t('room.back.enter')}
        ask={(word) => returnToRoom(code, word)}
        troubleText={doorTrouble}
        onTicket={onTicket}
      />
    </details>
  )
}
