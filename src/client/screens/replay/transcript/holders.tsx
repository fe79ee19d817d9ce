/** Who held the seats: persons by the names they went by, bots by level and school; and who took a seat over later. */
import { LEVELS, SEATS, type Seat } from '../../../../game/index.ts'
import type { RecordFile, SeatHolder } from '../../../../game/record/index.ts'
import { characterText, dotted, levelText, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'

export function Holders({ file }: { file: Pick<RecordFile, 'seats' | 'handovers'> }) {
  const { seats, handovers = [] } = file
  return (
    <section>
      <h3>{t('replay.holders')}</h3>
      <ul class="replay-holders">
        {SEATS.map((seat) => (
          <li key={seat}>
            <Badge seat={seat} /> <span dir="auto">{holderText(seat, seats[seat])}</span>
          </li>
        ))}
        {handovers.map((one, at) => (
          <li key={`over ${at}`} dir="auto">
            {t('replay.holders.over', { seat: one.seat, step: one.step, holder: holderText(one.seat, one) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Plain text, whatever it looks like: names come out of the file. */
function holderText(seat: Seat, { kind, bot = '', nick }: SeatHolder): string {
  const who = kind === 'bot' ? botText(seat, bot) : t('replay.holder', { kind })
  return nick ? dotted([nick, who]) : who
}

/** `Expert · The balancer`; of a bot of another kind its name. */
function botText(seat: Seat, name: string): string {
  const [first = '', school = ''] = name.split('/')
  const level = LEVELS.find((one) => one === first)
  if (!level) return t('replay.holder.bot', { name })
  const title = school === '' ? '' : characterText(seat, school).title
  return dotted([t('replay.holder.level', { level: levelText(level).title }), ...(title ? [title] : [])])
}
