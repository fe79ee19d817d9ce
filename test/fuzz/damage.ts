/**
 * Records and links that were damaged on their way: a byte, a field, a letter. None may be taken for another game, and none
 * may make the program fail; where choices were changed, the round they were made in is named.
 */
import { randomItems } from '../../src/game/bots/index.ts'
import { menu, SEATS, type State, setup } from '../../src/game/index.ts'
import { below, cloneState, type Rng, seeded } from '../../src/game/kernel.ts'
import {
  type Branch,
  canonical,
  decodeFile,
  decodeLink,
  encodeFile,
  encodeLink,
  fileOf,
  type LoggedMove,
  type RecordFile,
  TODAY,
  timelineOf,
  verify,
} from '../../src/game/record/index.ts'
import { mustApply } from '../../src/tools/turns.ts'
import { planOf } from './plans.ts'

/** What was done to a record, and what was wrong with how it was taken. */
export interface DamageFault {
  readonly what: string
  readonly text: string
}

export interface Damaged {
  readonly tried: number
  /** How many were refused, were found to be changed, or lead to the same game all the same. */
  readonly refused: number
  readonly changed: number
  readonly same: number
  readonly faults: readonly DamageFault[]
}

/** Damages records and links of games, so many in all, `each` of every game. The same seed gives the same ones. */
export function damageMany(seed: string, count: number, each = 25): Damaged {
  const found = { tried: 0, refused: 0, changed: 0, same: 0, faults: [] as DamageFault[] }
  for (let game = 0; found.tried < count; game++) {
    const rng = seeded(`damage ${seed}/${game}`)
    const file = fullFile(`${seed}/${game}`, game, rng)
    const link = linkOf(file)
    for (let n = 0; n < each && found.tried < count; n++, found.tried++) {
      const { what, text, judge } = damage(file, link, rng)
      const fate = fateOf(() => judge(text))
      if (fate === 'refused' || fate === 'changed' || fate === 'same') found[fate] += 1
      else found.faults.push({ what: `game ${seed}/${game}, ${what}: ${fate}`, text })
    }
  }
  return found
}

/** A game of any scenario, perhaps unfinished, with something in every field of its file. */
export function fullFile(seed: string, game: number, rng: Rng): RecordFile {
  const { scenario, options, draws } = planOf(seed, game, 1)
  const opening = setup(scenario, options, seed, undefined, draws)
  const most = below(rng, 3) === 0 ? below(rng, 40) : 60
  const moves = playOn(cloneState(opening), most, rng)
  const seats = {
    KZ: 'person',
    RU: 'bot:master',
    CN: 'bot:expert/past-malacca',
    US: 'bot:one/of/mine',
    EU: 'person',
  } as const
  const beginning = { scenario, options, seed, seats, ...(draws ? { draws } : {}) }
  const place = { step: below(rng, moves.length + 1), line: below(rng, 9) }
  const file = fileOf(beginning, moves, TODAY, {
    seats: {
      KZ: { kind: 'persons', nick: '<script>alert(1)</script>' },
      RU: { kind: 'bot', bot: 'master' },
      CN: { kind: 'bot', bot: 'expert/past-malacca', nick: 'Айгүл' },
      US: { kind: 'bot', bot: 'one/of/mine' },
      EU: { kind: 'person', nick: '' },
    },
    handovers: [{ step: place.step, seat: 'EU', kind: 'bot', bot: 'novice' }],
    said: [
      { at: place, from: 'RU', to: 'all', phrase: 'well-played' },
      { at: place, from: 'KZ', to: 'EU', text: '<b>constructor</b>' },
    ],
    notes: [
      { at: { step: 0 }, text: 'An opening', chapter: true },
      { at: place, text: '= "2+2" \u202e "}],' },
    ],
    branches: branchesOf(opening, moves, rng),
    analysis: [
      {
        evaluator: 'master 1',
        decisions: [
          { at: place, seat: 'KZ', decision: 'attention', played: -0.25, best: 0.5, choice: [], error: 0.03 },
        ],
      },
    ],
  })
  if ('refused' in file) throw new Error(`a game of its own is refused: ${file.refused} ${file.detail ?? ''}`)
  return file
}

function branchesOf(opening: State, moves: readonly LoggedMove[], rng: Rng): Branch[] {
  const seats = { KZ: 'person', RU: 'person', CN: 'person', US: 'person', EU: 'person' } as const
  const holders = Object.fromEntries(SEATS.map((seat) => [seat, { kind: seats[seat] }])) as Branch['seats']
  const leave = (branch: string | undefined, line: readonly LoggedMove[], id: string): Branch => {
    const step = below(rng, line.length + 1)
    const state = cloneState(opening)
    for (const move of line.slice(0, step)) mustApply(state, { seat: move.seat, choice: [...move.choice] })
    const from = { step, ...(branch === undefined ? {} : { branch }) }
    return {
      id,
      from,
      title: 'What if?',
      seats: holders,
      moves: playOn(state, below(rng, 9), rng),
      chain: [],
    }
  }
  const first = leave(undefined, moves, 'a')
  const line = [...moves.slice(0, first.from.step), ...first.moves]
  return [first, leave('a', line, 'constructor')]
}

/** Random choices from a state on, which is written to. */
function playOn(state: State, most: number, rng: Rng): LoggedMove[] {
  const moves: LoggedMove[] = []
  for (let n = 0; n < most && state.waiting.length > 0; n++) {
    const seat = state.waiting[below(rng, state.waiting.length)] ?? 'KZ'
    const offered = menu(state, seat)
    if (!offered) throw new Error(`${seat} waits and is asked nothing`)
    const choice = randomItems(offered, rng).map((item) => item.id)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice, at: n * 1000, ...(n % 7 === 3 ? { by: 'clock' as const } : {}) })
  }
  return moves
}

function linkOf(file: RecordFile): string {
  const made = encodeLink(file, TODAY)
  if (made.refused) throw new Error(`no link: ${made.refused} ${made.detail ?? ''}`)
  return made.link
}

type Fate = 'refused' | 'changed' | 'same'

interface Case {
  readonly what: string
  readonly text: string
  readonly judge: (text: string) => Fate | string
}

function damage(file: RecordFile, link: string, rng: Rng): Case {
  const way = below(rng, 3)
  if (way === 0) {
    const text = withoutByte(encodeFile(file), rng)
    return { what: 'a byte', text, judge: (damaged) => judgeFile(file, damaged) }
  }
  if (way === 1) {
    const { path, value } = withField(file, rng)
    const text = JSON.stringify(value)
    return { what: path, text, judge: (damaged) => judgeFile(file, damaged) ?? 'same' }
  }
  const text = withoutByte(link, rng, 3)
  return { what: 'a letter of the link', text, judge: (damaged) => judgeLink(file, link, damaged) }
}

function fateOf(judge: () => Fate | string): string {
  try {
    return judge()
  } catch (error) {
    return `it fails: ${error instanceof Error ? error.message : String(error)}`
  }
}

function judgeFile(file: RecordFile, text: string): Fate | string {
  const read = decodeFile(text)
  if (read.refused) return 'refused'
  const found = verify(read.file, TODAY)
  if ('refused' in found) return 'refused'
  if (canonical(read.file) === canonical(file))
    return found.whole && !found.firstWrong ? 'same' : 'a good file is refused'
  const wrong = firstChange(file, read.file)
  if (wrong !== undefined && found.firstWrong?.branch === undefined && found.firstWrong?.round !== wrong)
    return `round ${found.firstWrong?.round} is named, and round ${wrong} was changed`
  return found.whole ? 'it is taken for whole' : 'changed'
}

/** The round of the first choice of the game that is another; nothing if none is. */
function firstChange(file: RecordFile, other: RecordFile): number | undefined {
  const { scenario, options, seed, draws } = file
  const begins = canonical([scenario, options, seed, draws])
  if (begins !== canonical([other.scenario, other.options, other.seed, other.draws])) return 1
  const at = file.moves.findIndex(({ seat, choice }, n) => {
    const move = other.moves[n]
    return canonical([seat, choice]) !== canonical([move?.seat, move?.choice])
  })
  if (at < 0) return undefined
  const timeline = timelineOf(file, TODAY)
  if ('refused' in timeline) throw new Error('a good file is refused')
  return timeline.states[at]?.round
}

function judgeLink(file: RecordFile, link: string, text: string): Fate | string {
  const read = decodeLink(text, (version) => (version === TODAY.version ? TODAY : undefined))
  if (read.refused) return 'refused'
  if (text.replace(/^#/, '') === link.replace(/^#/, '')) return 'same'
  // What stands behind the game names a place in it, or nothing.
  return canonical(read.file.chain) === canonical(file.chain) && text.startsWith(link)
    ? 'same'
    : 'it opens another game'
}

/** A text of which one character is another, is gone, or is one too many. */
function withoutByte(text: string, rng: Rng, from = 0): string {
  const at = from + below(rng, text.length - from)
  const letters = 'abcXYZ019-_"{}[],:. \\\u0000'
  const letter = letters[below(rng, letters.length)] ?? 'x'
  const way = below(rng, 4)
  if (way === 0) return text.slice(0, at) + text.slice(at + 1)
  if (way === 1) return text.slice(0, at) + letter + text.slice(at)
  if (way === 2) return text.slice(0, at)
  return text.slice(0, at) + letter + text.slice(at + 1)
}

const STRANGE: readonly unknown[] = [
  null,
  -1,
  1e308,
  2 ** 53,
  0.5,
  '',
  'constructor',
  '__proto__',
  [],
  {},
  true,
  [[[[]]]],
]

/** A copy of a value in which one field is another, is gone, or has another beside it; and where. */
function withField(file: RecordFile, rng: Rng): { path: string; value: unknown } {
  const value = JSON.parse(JSON.stringify(file)) as Record<string, unknown>
  let holder: Record<string, unknown> = value
  const path: string[] = []
  for (;;) {
    const keys = Object.keys(holder)
    const key = keys[below(rng, keys.length)] ?? 'more'
    path.push(key)
    const part = holder[key]
    const isDeep = typeof part === 'object' && part !== null && Object.keys(part).length > 0
    if (isDeep && below(rng, 8) > 0) {
      holder = part as Record<string, unknown>
      continue
    }
    change(holder, key, rng)
    return { path: path.join('.'), value }
  }
}

function change(holder: Record<string, unknown>, key: string, rng: Rng): void {
  const part = holder[key]
  const way = below(rng, 6)
  if (way === 0 && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (way === 0) delete holder[key]
  else if (way === 1) holder.more = part
  else if (way === 2) holder[key] = STRANGE[below(rng, STRANGE.length)]
  else holder[key] = near(part, rng)
}

function near(part: unknown, rng: Rng): unknown {
  if (typeof part === 'number') return part + below(rng, 3) - 1
  if (typeof part === 'boolean') return !part
  if (Array.isArray(part)) return below(rng, 2) === 0 ? [...part].reverse() : part.slice(1)
  if (typeof part === 'string') return withoutByte(`${part} `, rng).trim()
  return { ...(part as object), kind: 'person' }
}
