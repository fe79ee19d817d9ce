/** What a list of games is narrowed by; kept until the page is left, so that whoever comes back from a game finds it so. */
import { signal } from '@preact/signals'
import type { Entry } from '../../save/entry.ts'
import { scenarioText, seatName, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { ALL, choices, type Wanted } from './filter.ts'

export const wantedGames = signal<Wanted>(ALL)

/** Games from which on they need to be looked for. */
export const MANY = 4

interface FiltersProps {
  entries: readonly Entry[]
  /** How many pass. */
  count: number
}

export function Filters({ entries, count }: FiltersProps) {
  const wanted = wantedGames.value
  const { scenarios, seats, results } = choices(entries)
  const change = (part: Partial<Wanted>) => {
    wantedGames.value = { ...wantedGames.peek(), ...part }
  }
  const isNarrowed = Object.values(wanted).some((value) => value !== '')
  return (
    <search class="games-filters" aria-label={t('list.filters')}>
      <Choice
        name="scenario"
        value={wanted.scenario}
        options={scenarios.map((id) => ({ value: id, title: scenarioText(id).title }))}
        onChange={(scenario) => change({ scenario })}
      />
      <Choice
        name="seat"
        value={wanted.seat}
        options={seats.map((seat) => ({ value: seat, title: seatName(seat) }))}
        onChange={(seat) => change({ seat })}
      />
      <Choice
        name="result"
        value={wanted.result}
        options={results.map((result) => ({ value: result, title: t('list.result', { result }) }))}
        onChange={(result) => change({ result })}
      />
      <label class="field">
        <span>{t('list.filter', { name: 'from' })}</span>
        <input
          type="date"
          value={wanted.from}
          onInput={(event) => change({ from: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{t('list.filter', { name: 'words' })}</span>
        <input
          type="search"
          placeholder={t('list.filter.words')}
          value={wanted.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
      </label>
      <p class="games-count" role="status">
        {t('list.found', { count, all: entries.length })}
      </p>
      {isNarrowed ? (
        <Button
          variant="quiet"
          onClick={() => {
            wantedGames.value = ALL
          }}
        >
          {t('list.filter.clear')}
        </Button>
      ) : undefined}
    </search>
  )
}

interface ChoiceProps {
  name: string
  value: string
  options: readonly { value: string; title: string }[]
  onChange: (value: string) => void
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <label class="field">
      <span>{t('list.filter', { name })}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('list.filter.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  )
}
