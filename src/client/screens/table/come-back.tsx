/** Back to one's seat on another device, by its word. */
import { returnToTable } from '../../state/online/api.ts'
import { t } from '../../text/index.ts'
import { WordForm } from '../nowhere/word-form.tsx'
import { troubleText } from './trouble.ts'

export function ComeBack({ id, onTicket }: { id: string; onTicket: (ticket: string) => void }) {
  return (
    <WordForm
      class="panel online-form"
      labelledBy="online-back"
      button={t('table.door.return')}
      ask={(word) => returnToTable(id, word)}
      {...{ troubleText, onTicket }}
    >
      <h2 id="online-back">{t('table.door.back')}</h2>
    </WordForm>
  )
}
