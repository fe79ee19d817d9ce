/** The same deal once more: from a round of this game, or in another seat. */
import { useId, useState } from 'preact/hooks'
import { SEATS, type Seat, type View } from '../../../game/index.ts'
import type { Refused } from '../../../game/record/kept.ts'
import type { OwnGame } from '../../state/open-game.ts'
import { seatName, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { Part } from './part.tsx'

interface PlayAgainProps {
  own: OwnGame
  view: View
}

export function PlayAgain({ own, view }: PlayAgainProps) {
  const { viewer, outcome } = view
  const seats = SEATS.filter((seat) => seat !== viewer)
  const rounds = Array.from({ length: Math.max(0, (outcome?.round ?? 1) - 1) }, (_, at) => at + 2)
  return (
    <Part title={t('end.more')}>
      <p class="small quiet">{t('end.more.note')}</p>
      {rounds.length > 0 ? (
        <Picked
          label={t('end.more.round')}
          options={rounds.map((round) => ({ value: round, title: t('end.more.round.option', { round }) }))}
          action={t('end.more.round.start')}
          start={(round) => own.fromRound(round)}
        />
      ) : undefined}
      <Picked
        label={t('end.more.seat')}
        options={seats.map((seat) => ({ value: seat, title: seatName(seat) }))}
        action={t('end.more.seat.start')}
        start={(seat: Seat) => own.again(seat)}
      />
    </Part>
  )
}

interface PickedProps<T> {
  label: string
  options: readonly { value: T; title: string }[]
  action: string
  start: (value: T) => Promise<Refused | undefined>
}

/** One of several, and the button that begins it. */
function Picked<T extends string | number>({ label, options, action, start }: PickedProps<T>) {
  const id = useId()
  const [chosen, setChosen] = useState(options[0]?.value)
  const [trouble, setTrouble] = useState<string>()
  const { busy, run } = useOnce(async () => {
    if (chosen === undefined) return
    try {
      const refused = await start(chosen)
      if (refused) setTrouble(t(`save.bad.why.${refused.refused}`))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  })
  return (
    <div class="end-picked">
      <label class="field" for={id}>
        <span>{label}</span>
        <select
          id={id}
          value={String(chosen)}
          onChange={({ currentTarget }) =>
            setChosen(options.find(({ value }) => String(value) === currentTarget.value)?.value)
          }
        >
          {options.map(({ value, title }) => (
            <option key={value} value={String(value)}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={run} aria-disabled={busy}>
        {action}
      </Button>
      {trouble ? <p role="alert">{t('end.more.failed', { why: trouble })}</p> : undefined}
    </div>
  )
}
