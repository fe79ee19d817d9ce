/** What somebody is called at a table: the name of last time, or one made of a thing and a number. */
import { LONGEST_NICK } from '../../../game/wire/index.ts'
import { lastNick } from '../../state/online/tickets.ts'
import { madeNick, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** A name to begin with. */
export function firstNick(): string {
  return lastNick() ?? anotherNick()
}

function anotherNick(): string {
  const chance = crypto.getRandomValues(new Uint16Array(2))
  return madeNick((chance[0] ?? 0) / 65_536, (chance[1] ?? 0) / 65_536)
}

export function NickField({ value, onChange }: { value: string; onChange: (nick: string) => void }) {
  return (
    <div class="online-nick">
      <TextField
        label={t('table.nick')}
        dir="auto"
        value={value}
        maxLength={LONGEST_NICK}
        required
        spellcheck={false}
        onText={onChange}
      />
      <Button variant="quiet" onClick={() => onChange(anotherNick())}>
        {t('table.nick.another')}
      </Button>
      <p class="quiet small">{t('table.nick.note')}</p>
    </div>
  )
}
