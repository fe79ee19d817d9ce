/** Whose eyes look at the game: of those that may. */

import type { Eyes } from '../../../../game/record/index.ts'
import { isSeat } from '../../../../game/vocabulary.ts'
import { announce } from '../../../state/announcements.ts'
import { seatName, t } from '../../../text/index.ts'
import type { Opened } from '../open/opened.ts'

export function EyesChoice({ game }: { game: Opened }) {
  const { eyes, allowed } = game
  return (
    <label class="replay-eyes" title={allowed.length < ALL ? t('replay.eyes.only') : undefined}>
      <span>{t('replay.eyes')}</span>
      <select
        value={eyes.value}
        onChange={({ currentTarget: { value } }) => {
          const wanted = allowed.find((one) => one === value)
          if (wanted) look(game, wanted)
        }}
      >
        {allowed.map((one) => (
          <option key={one} value={one}>
            {eyesName(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Every seat, onlookers, and all hands open. */
const ALL = 7

export function eyesName(eyes: Eyes): string {
  if (isSeat(eyes)) return seatName(eyes)
  return t(eyes === 'open' ? 'replay.eyes.open' : 'replay.eyes.observer')
}

/** Looks with these eyes, and says so. */
export function look(game: Opened, eyes: Eyes): void {
  game.look(eyes)
  announce(t('replay.eyes.now', { kind: eyes, seat: isSeat(eyes) ? eyes : 'KZ' }))
}

/** Looks with the next of the eyes that may. */
export function lookNext(game: Opened): void {
  const at = game.allowed.indexOf(game.eyes.peek())
  const next = game.allowed[(at + 1) % game.allowed.length]
  if (next) look(game, next)
}
