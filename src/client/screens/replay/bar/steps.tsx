/** The ways from place to place: to either end, by round, by choice, by line, and by itself. */
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { PACES, type Player, toggle } from './player.ts'
import { keyOf, STEPS, type StepName } from './step-names.ts'

const BACK = ['first', 'previousRound', 'previousChoice', 'previousLine'] as const
const ON = ['nextLine', 'nextChoice', 'nextRound', 'last'] as const

interface StepsProps {
  game: Opened
  player: Player
  onStep: (name: StepName) => void
}

export function Steps({ game, player, onStep }: StepsProps) {
  const { shown } = game.cursor
  const { place, atHead } = shown.value
  const isFirst = place.step === 0
  const isPlaying = player.playing.value
  return (
    <fieldset class="replay-steps">
      <legend class="unseen">{t('replay.steps')}</legend>
      {BACK.map((name) => (
        <Step key={name} name={name} off={isFirst} onStep={onStep} />
      ))}
      <Button
        class="replay-play"
        variant="primary"
        shape="icon"
        aria-label={t(isPlaying ? 'replay.pause' : 'replay.play')}
        title={t(isPlaying ? 'replay.pause' : 'replay.play')}
        aria-keyshortcuts="Space"
        onClick={() => toggle(game.cursor, player)}
      >
        <svg class="replay-glyph" viewBox="0 0 24 24" aria-hidden="true">
          <path d={isPlaying ? 'M8 5v14M16 5v14' : 'M8 5l11 7-11 7z'} />
        </svg>
      </Button>
      {ON.map((name) => (
        <Step key={name} name={name} off={atHead} onStep={onStep} />
      ))}
      <label class="replay-pace">
        <span class="unseen">{t('replay.pace')}</span>
        <select
          value={player.pace.value}
          onChange={({ currentTarget: { value } }) => {
            player.pace.value = PACES.find((one) => one === value) ?? '1'
          }}
        >
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {t('replay.pace.of', { pace: Number(pace) })}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

function Step({ name, off, onStep }: { name: StepName; off: boolean; onStep: (name: StepName) => void }) {
  const { path, text } = STEPS[name]
  const words = t(text)
  return (
    <Button
      class="replay-step"
      variant="quiet"
      shape="icon"
      data-step={name}
      aria-label={words}
      title={words}
      aria-disabled={off}
      aria-keyshortcuts={keyOf(name)}
      onClick={() => !off && onStep(name)}
    >
      <svg class="replay-glyph" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </Button>
  )
}
