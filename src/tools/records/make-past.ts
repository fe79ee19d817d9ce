/**
 * Makes records of the past versions of the rules that have none, each played at random by the version's own bundle out of
 * the archive. What is there is never written again: `npx tsx src/tools/records/make-past.ts`
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomItems } from '../../game/bots/index.ts'
import { type Options, RULES_VERSION } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import {
  ARCHIVE,
  type Beginning,
  encode,
  FORMAT,
  type GameRecord,
  type Move,
  type Rules,
} from '../../game/record/index.ts'
import { fromArchive } from '../../server/tables/past-rules.ts'
import { mostChoices } from '../turns.ts'
import { folderOf, frozen, writeFrozen } from './frozen.ts'

const bots = { RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' } as const
const plain: Options = { attention: 5, lesson: false }

/** By the name of their file. */
const BEGINNINGS: Readonly<Record<string, Omit<Beginning, 'scenario'> & { scenario: string }>> = {
  'pivots-bots': {
    scenario: 'pivots',
    options: plain,
    seed: 'pivots-bots',
    seats: { KZ: 'bot:random', ...bots },
  },
  'great-game-lesson': {
    scenario: 'great-game',
    options: { attention: 6, lesson: true },
    seed: 'ұлы ойын',
    seats: { KZ: 'person', ...bots, CN: 'person' },
  },
  'three-decades-fixed': {
    scenario: 'three-decades',
    options: plain,
    seed: '5',
    draws: {
      events: [],
      decks: {},
      aims: { RU: 'shield', CN: 'bank', US: 'check', EU: 'norms' },
      agenda: 'economy',
    },
    seats: { KZ: 'person', ...bots },
  },
}

/** A game of these rules, every seat at random, as format 1 has it. */
function played(beginning: Beginning, rules: Rules): GameRecord {
  const { scenario, options, seed, draws, seats } = beginning
  const state = rules.setup(scenario, options, seed, undefined, draws)
  const rng = seeded(`record ${seed}`)
  const moves: Move[] = []
  for (let seat = state.waiting[0]; seat && moves.length < mostChoices(state); seat = state.waiting[0]) {
    const offered = rules.menu(state, seat)
    if (!offered) throw new Error(`${seat} waits and is asked nothing`)
    const choice = randomItems(offered, rng).map((item) => item.id)
    const { refused } = rules.apply(state, { seat, choice })
    if (refused) throw new Error(`${seat} may not choose [${choice.join(', ')}]: ${refused}`)
    moves.push({ seat, choice })
  }
  if (!state.outcome) throw new Error(`${scenario.id} ${seed} has no end`)
  const { version: rulesVersion } = rules
  const dealt = { scenario, options, seed, ...(draws ? { draws } : {}) }
  return { format: FORMAT, version: 1, rulesVersion, ...dealt, seats, moves, hash: rules.hashOf(state) }
}

function make(name: string, rules: Rules): string {
  const path = join(folderOf(rules.version), `${name}.json`)
  if (existsSync(path)) return 'is kept as it is'
  const beginning = BEGINNINGS[name]
  const scenario = beginning && rules.scenarios[beginning.scenario]
  if (!scenario) throw new Error(`rules ${rules.version} have no such scenario`)
  const record = played({ ...beginning, scenario }, rules)
  writeFileSync(path, encode(record))
  return `${record.moves.length} moves`
}

for (const archived of ARCHIVE) {
  if (archived.version >= RULES_VERSION || existsSync(folderOf(archived.version))) continue
  const rules = await fromArchive(archived)
  mkdirSync(folderOf(archived.version))
  for (const name of Object.keys(BEGINNINGS)) console.log(`${archived.version} ${name}: ${make(name, rules)}`)
}
writeFrozen(frozen())
