/** What the records to be kept are played from: every scenario, every option, draws fixed beforehand, a scenario of a teacher's own. */
import { type Scenario, scenarioNamed } from '../../game/index.ts'
import type { Beginning, Holder } from '../../game/record/index.ts'

const bots = { RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' } as const

/** By the name of their file. */
export const BEGINNINGS: Readonly<Record<string, () => Beginning>> = {
  'pivots-bots': () => ({
    scenario: scenario('pivots'),
    options: { attention: 5, lesson: false },
    seed: 'pivots-bots',
    seats: { KZ: 'bot:random', ...bots },
  }),
  'pivots-lesson': () => ({
    scenario: scenario('pivots'),
    options: { attention: 6, lesson: true },
    seed: 'Сабақ №1',
    seats: { KZ: 'person', ...bots, EU: 'person' as Holder },
  }),
  'three-decades-fixed': () => ({
    scenario: scenario('three-decades'),
    options: { attention: 6, lesson: false },
    seed: '5',
    draws: {
      events: [],
      decks: {},
      aims: { RU: 'shield', CN: 'bank', US: 'check', EU: 'norms' },
      agenda: 'economy',
    },
    seats: { KZ: 'person', ...bots },
  }),
  'three-decades-bots': () => ({
    scenario: scenario('three-decades'),
    options: { attention: 5, lesson: false, level: 'novice' },
    seed: 'three decades 2',
    seats: { KZ: 'bot:random', ...bots },
  }),
  'great-game-bots': () => ({
    scenario: scenario('great-game'),
    options: { attention: 5, lesson: false },
    seed: 'great game 3',
    seats: { KZ: 'person', ...bots },
  }),
  'great-game-draws': () => ({
    scenario: scenario('great-game'),
    options: { attention: 6, lesson: true, level: 'master' },
    seed: 'ұлы ойын 7',
    draws: {
      events: ['tulips-next-door', 'china-overtakes-russia'],
      decks: { '2001': { KZ: ['join-the-wto'], CN: ['cn-astana-declaration'] } },
    },
    seats: { KZ: 'bot:random', ...bots, CN: 'person' },
  }),
  'dual-order-bots': () => ({
    scenario: scenario('dual-order'),
    options: { attention: 5, lesson: false, level: 'expert' },
    seed: 'dual order 1',
    seats: { KZ: 'person', ...bots },
  }),
  'of-a-teacher': () => ({
    scenario: taught(),
    options: { attention: 5, lesson: false },
    seed: 'урок',
    seats: { KZ: 'person', ...bots, US: 'person' },
  }),
}

function scenario(id: string): Scenario {
  const found = scenarioNamed(id)
  if (!found) throw new Error(`there is no scenario '${id}'`)
  return found
}

/** Two eras in three rounds, the last of which counts three times. */
function taught(): Scenario {
  const { parsAt: _, ...great } = scenario('great-game')
  return {
    ...great,
    id: 'from-choices-to-rivals',
    from: 1995,
    rounds: [
      { era: '1991', need: 2 },
      { era: '2001', need: 3 },
      { era: '2001', need: 4 },
    ],
    verdicts: [2, 3],
    structuralLeverage: 3,
    finale: 3,
  }
}
