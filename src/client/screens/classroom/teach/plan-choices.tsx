/** What a teacher chooses of every room: how the class plays, what, and how long. */
import type { Scenario } from '../../../../game/index.ts'
import { ROOM_WAYS } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { ScenarioCards } from '../../../ui/scenario-cards.tsx'
import { MINUTES, type Wish } from './plan.ts'

export interface ChoiceProps {
  wish: Wish
  onChange: (part: Partial<Wish>) => void
}

export function WayChoice({ wish, onChange }: ChoiceProps) {
  return (
    <RadioGroup
      legend={t('room.plan.way')}
      look="cards"
      options={ROOM_WAYS.map((way) => ({
        value: way,
        title: t('room.plan.way.title', { way }),
        note: t('room.plan.way.note', { way }),
      }))}
      value={wish.way}
      onChange={(way) => onChange({ way })}
    />
  )
}

interface ScenariosProps extends ChoiceProps {
  scenarios: readonly Scenario[]
}

export function PlanScenarios({ wish, scenarios, onChange }: ScenariosProps) {
  return (
    <ScenarioCards
      scenarios={scenarios}
      value={wish.scenario}
      onChange={(scenario) => onChange({ scenario })}
    />
  )
}

/** Minutes that a round takes at a table of pupils, once it runs. */
const MINUTES_A_ROUND = 4

export function MinutesChoice({ wish, scenarios, onChange }: ScenariosProps) {
  const rounds = scenarios.find(({ id }) => id === wish.scenario)?.rounds.length ?? 0
  const played = Math.min(rounds, Math.floor(Number(wish.minutes) / MINUTES_A_ROUND))
  return (
    <div>
      <RadioGroup
        legend={t('room.plan.minutes')}
        options={MINUTES.map((minutes) => ({
          value: minutes,
          title: t('room.plan.minutes.each', { minutes: Number(minutes) }),
        }))}
        value={wish.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <p class="quiet small" aria-live="polite">
        {t('room.plan.minutes.note', { rounds, played })}
      </p>
    </div>
  )
}
