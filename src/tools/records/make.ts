/**
 * Makes the records kept in ./v1: whole games, played at random. What is kept must play out the same forever,
 * so a change of the rules that breaks it moves RULES_VERSION; until the first release this may be run again:
 * npx tsx src/tools/records/make.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { randomItems } from '../../game/bots/index.ts'
import { apply, menu, type Scenario, type State, scenarioNamed, setup } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import { type Beginning, encode, type Holder, type Move, recordOf } from '../../game/record/index.ts'

const bots = { RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' } as const

const BEGINNINGS: Readonly<Record<string, () => Beginning>> = {
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
}

function scenario(id: string): Scenario {
  const found = scenarioNamed(id)
  if (!found) throw new Error(`there is no scenario '${id}'`)
  return found
}

/** Plays to the end, every seat at random. */
function played(beginning: Beginning): { state: State; moves: Move[] } {
  const { scenario, options, seed, draws } = beginning
  const state = setup(scenario, options, seed, undefined, draws)
  const rng = seeded(`record ${seed}`)
  const moves: Move[] = []
  while (state.waiting[0]) {
    const seat = state.waiting[0]
    const offered = menu(state, seat)
    if (!offered) throw new Error(`${seat} is asked nothing`)
    const choice = randomItems(offered, rng).map((item) => item.id)
    apply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  return { state, moves }
}

const folder = resolve(import.meta.dirname, '../../../test/records/v1')
mkdirSync(folder, { recursive: true })
for (const [name, begin] of Object.entries(BEGINNINGS)) {
  const beginning = begin()
  const { state, moves } = played(beginning)
  writeFileSync(join(folder, `${name}.json`), encode(recordOf(beginning, moves, state)))
  console.log(`${name}: ${moves.length} moves, ${state.outcome?.ending} after round ${state.outcome?.round}`)
}
