/** The games the record bench looks at: three decades by bots, the logged history, and a scenario of a teacher's own. */
import { randomItems, SIMPLE_BOTS } from '../../game/bots/index.ts'
import { SCENARIOS, type Scenario, STANDARD, scenarioNamed, setup, view } from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import {
  type Beginning,
  decodeFile,
  fileOf,
  type Move,
  type RecordFile,
  type Refused,
  retold,
  TODAY,
} from '../../game/record/index.ts'
import { mustApply, turnsOf } from '../turns.ts'

/** The longest names bots have, one for each seat. */
const HOLDERS: Beginning['seats'] = {
  KZ: 'bot:seasoned/multi-aligner',
  RU: 'bot:seasoned/loyalty-for-stability',
  CN: 'bot:seasoned/quiet-border',
  US: 'bot:seasoned/afghan-theatre',
  EU: 'bot:seasoned/steady-partner',
}

/** Whole games of three decades, by tuned and by random bots in turn. */
export function decadesGames(count: number): RecordFile[] {
  return Array.from({ length: count }, (_, n) => {
    const scenario = named('three-decades')
    return game({ scenario, options: STANDARD, seed: `a bench of ${n}`, seats: HOLDERS }, n % 2 === 0)
  })
}

/** Whole games of every scenario in turn, each by tuned and by random bots, one at a time. */
export function* gamesOfAll(count: number): Iterable<RecordFile> {
  const all = Object.values(SCENARIOS)
  for (let n = 0; n < count; n++) {
    const scenario = all[n % all.length]
    const beginning = { options: STANDARD, seed: `told ${n}`, seats: HOLDERS }
    if (scenario) yield game({ scenario, ...beginning }, Math.floor(n / all.length) % 2 === 0)
  }
}

/** A game of a scenario that no catalogue has. */
export function ownGame(): RecordFile {
  const { parsAt: _, ...great } = named('great-game')
  const rounds = [...great.rounds.slice(0, 3), ...great.rounds.slice(0, 2)].sort(
    (a, b) => Number(a.era) - Number(b.era),
  )
  const scenario: Scenario = {
    ...great,
    id: 'from-choices-to-rivals',
    from: 1995,
    rounds,
    verdicts: [2, 5],
    finale: 3,
  }
  return game({ scenario, options: STANDARD, seed: 'a lesson', seats: HOLDERS }, true)
}

/** The logged game, from its text. */
export function historyGame(text: string): RecordFile {
  const read = decodeFile(text)
  return sound(read.refused ? read : retold(read.file, TODAY))
}

function game(beginning: Beginning, tuned: boolean): RecordFile {
  const { scenario, options, seed } = beginning
  const state = setup(scenario, options, seed)
  const rng = seeded(seed)
  const moves: Move[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const random = (): string[] => randomItems(menu, rng).map((item) => item.id)
    const choice = tuned ? SIMPLE_BOTS.tuned(view(state, seat), menu, seed) : random()
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  return sound(fileOf(beginning, moves))
}

function sound(file: RecordFile | Refused): RecordFile {
  if ('refused' in file)
    throw new Error(`a game of the bench is refused: ${file.refused} ${file.detail ?? ''}`)
  return file
}

function named(id: string): Scenario {
  const scenario = scenarioNamed(id)
  if (!scenario) throw new Error(`no scenario has the id '${id}'`)
  return scenario
}
