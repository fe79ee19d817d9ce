/** The questions of the form for a new game, each on its own. */
import type { Level } from '../../../game/bots/index.ts'
import type { Scenario, Seat } from '../../../game/index.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { yearsOf } from '../../ui/years.ts'
import type { Others } from './holders.ts'

/** A game as the player wants it. */
export interface Wish {
  scenario: string
  seat: Seat
  level: 'five' | 'six'
  /** Of every bot that has no level of its own. */
  bots: Level
  others: Others
  lesson: boolean
  seed: string
}

interface ScenarioChoiceProps {
  scenarios: readonly Scenario[]
  value: string
  onChange: (id: string) => void
}

/** Minutes a round takes a class that talks it over: six rounds fit a lesson. */
const MINUTES_A_ROUND = 6

export function ScenarioChoice({ scenarios, value, onChange }: ScenarioChoiceProps) {
  const options = scenarios.map((scenario) => ({
    value: scenario.id,
    title: scenarioText(scenario.id).title,
    note: (
      <span class="numeric">
        {t('first.scenario.facts', { years: yearsOf(scenario), rounds: scenario.rounds.length })}
      </span>
    ),
  }))
  const chosen = scenarios.find((one) => one.id === value)
  const minutes = (chosen?.rounds.length ?? 0) * MINUTES_A_ROUND
  return (
    <div>
      <RadioGroup
        legend={t('first.scenario')}
        look="cards"
        options={options}
        value={value}
        onChange={onChange}
      />
      <p class="choice-said quiet" aria-live="polite">
        {scenarioText(value).text} {t('first.scenario.minutes', { minutes })}
      </p>
    </div>
  )
}

interface SeatChoiceProps {
  seats: readonly Seat[]
  value: Seat
  onChange: (seat: Seat) => void
}

export function SeatChoice({ seats, value, onChange }: SeatChoiceProps) {
  const options = seats.map((seat) => ({ value: seat, title: <Badge seat={seat} />, seat }))
  return (
    <div>
      <RadioGroup legend={t('first.seat')} options={options} value={value} onChange={onChange} />
      <p class="choice-said quiet" aria-live="polite">
        {t('first.seat.text', { seat: value })}
      </p>
    </div>
  )
}

interface PartProps {
  wish: Wish
  onChange: (part: Partial<Wish>) => void
}

export function CubesChoice({ wish, onChange }: PartProps) {
  return (
    <div class="first-cubes">
      <RadioGroup
        legend={t('first.level')}
        options={(['five', 'six'] as const).map((level) => ({
          value: level,
          title: t('first.level.text', { level }),
        }))}
        value={wish.level}
        onChange={(level) => onChange({ level })}
      />
      <p class="choice-said quiet" aria-live="polite">
        {t('first.level.note', { level: wish.level })}
      </p>
    </div>
  )
}

export function Lesson({ value, onChange }: { value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label class="first-lesson">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{t('first.lesson')}</b>
        <span class="quiet small">{t('first.lesson.note')}</span>
      </span>
    </label>
  )
}

const LONGEST_SEED = 60

export function SeedField({ wish, onChange }: PartProps) {
  return (
    <TextField
      label={t('first.seed')}
      value={wish.seed}
      maxLength={LONGEST_SEED}
      spellcheck={false}
      autocapitalize="off"
      onText={(seed) => onChange({ seed })}
    >
      <span class="quiet small">{t('first.seed.note')}</span>
    </TextField>
  )
}
