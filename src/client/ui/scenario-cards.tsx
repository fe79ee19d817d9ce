/** The choice of a scenario, each on a card with its years and rounds. */
import type { Scenario } from '../../game/index.ts'
import { scenarioText, t } from '../text/index.ts'
import { RadioGroup } from './radio-group.tsx'
import { yearsOf } from './years.ts'

interface ScenarioCardsProps {
  scenarios: readonly Scenario[]
  /** Its id. */
  value: string
  onChange: (id: string) => void
}

export function ScenarioCards({ scenarios, value, onChange }: ScenarioCardsProps) {
  return (
    <RadioGroup
      legend={t('first.scenario')}
      look="cards"
      options={scenarios.map((one) => ({
        value: one.id,
        title: scenarioText(one.id).title,
        note: t('first.scenario.facts', { years: yearsOf(one), rounds: one.rounds.length }),
      }))}
      {...{ value, onChange }}
    />
  )
}
