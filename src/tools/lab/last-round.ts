/**
 * Looks into the last round of a game: is the winner open, and can a power that cannot win choose the winner knowingly?
 *
 * Open: of games imagined from what an observer sees when the round begins (no hands, no aims), played out by quick
 * bots, more than one seat wins at least a tenth.
 *
 * A power cannot win if, by its own view, none of its choices makes it the winner in a twentieth of the games imagined:
 * others' hands and aims drawn, the other powers' choices and Kazakhstan's answer predicted by quick bots. It can choose the
 * winner knowingly if two of its choices each make a certain seat the winner in at least 4 of 5 of these games, and not
 * the same seat. Of dozens of choices some look sure by chance in a few games: who seems to choose is looked at again, in
 * more games and fresh ones, and must be as sure of the same choices there.
 */
import {
  excludes,
  type Menu,
  type MenuItem,
  menu,
  POWERS,
  type Power,
  SEATS,
  type Seat,
  type State,
  view,
} from '../../game/index.ts'
import { advance, cloneState, type Rng, seeded } from '../../game/kernel.ts'
import { imagined, playedOut, predicted, shareWon } from './worlds.ts'

export interface LastRound {
  /** How often each seat wins the games an observer imagines. */
  chances: Record<Seat, number>
  open: boolean
  /** Powers that cannot win, and those of them that can choose the winner. */
  hopeless: Power[]
  kingmakers: Power[]
}

const OBSERVED = 30
const OPEN_FROM = 0.1
const FORESEEN = 10
const FORESEEN_AGAIN = 40
const KNOWN_FROM = 0.8
/** Who wins less often than this cannot win. */
const HARDLY = 0.05

/** To be called before every choice; looks when the last round opens, and again when the powers are asked. */
export function watchLastRound(
  state: State,
  seat: Seat,
  last: LastRound | undefined,
  seed: string,
): LastRound | undefined {
  if (state.round < state.scenario.rounds.length) return undefined
  if (state.decision === 'pledge') return observed(state, seed)
  if (!last || state.decision !== 'offers' || seat !== POWERS[0]) return last
  const hopeless: Power[] = []
  const kingmakers: Power[] = []
  for (const power of POWERS) {
    const winners = winnersIfHopeless(state, power, `${seed}-${power}`, FORESEEN)
    if (!winners) continue
    hopeless.push(power)
    const sure = surest(winners)
    if (!choosesWinner(sure)) continue
    const again = winnersIfHopeless(state, power, `${seed}-${power}-again`, FORESEEN_AGAIN)
    if (again && choosesWinner(stillSure(sure, again))) kingmakers.push(power)
  }
  return { ...last, hopeless, kingmakers }
}

function observed(state: State, seed: string): LastRound {
  const rng = seeded(`last-${seed}`)
  const seen = view(state, 'observer')
  const winners = Array.from({ length: OBSERVED }, () => playedOut(imagined(seen, rng)).winner)
  const chances = shareWon(winners)
  return { chances, open: isOpen(chances), hopeless: [], kingmakers: [] }
}

export function isOpen(chances: Readonly<Record<Seat, number>>): boolean {
  return SEATS.filter((seat) => chances[seat] >= OPEN_FROM).length > 1
}

/** For each choice of a power that cannot win, who wins each of the games it imagines; nothing if it can win. */
function winnersIfHopeless(state: State, power: Power, seed: string, games: number): Seat[][] | undefined {
  const asked = menu(state, power)
  if (!asked) return undefined
  const imagining = gamesImagined(state, power, games, seeded(`last-${seed}`))
  const winners: Seat[][] = []
  for (const items of choicesOf(asked)) {
    const each = imagining.map((game) => winnerAfter(game, power, items))
    // Most powers can win by something or other: the rest need not be tried.
    if (!cannotWin([each], power)) return undefined
    winners.push(each)
  }
  return winners
}

/** The others have chosen in them, as a quick bot would. */
function gamesImagined(state: State, power: Power, games: number, rng: Rng): State[] {
  const seen = { ...view(state, power), waiting: [...POWERS] }
  return Array.from({ length: games }, () => {
    const game = imagined(seen, rng)
    for (const other of POWERS) if (other !== power) choose(game, other)
    return game
  })
}

function choose(game: State, power: Power): void {
  const next = predicted(game, power)
  if (next) advance(game, next.menu, next.items)
}

function winnerAfter(game: State, power: Power, items: MenuItem[]): Seat {
  const copy = cloneState(game)
  const asked = menu(copy, power)
  if (asked) advance(copy, asked, items)
  return playedOut(copy).winner
}

/** Nothing, each card alone, and every two that go together; powers may lay no more than two. */
export function choicesOf(asked: Menu): MenuItem[][] {
  const { items, budget } = asked
  const choices: MenuItem[][] = [[], ...items.map((item) => [item])]
  for (const [at, first] of items.entries()) {
    for (const second of items.slice(at + 1)) {
      if (first.price + second.price <= budget && !excludes(first, second)) choices.push([first, second])
    }
  }
  return choices
}

/** By the winners each choice brings. */
export function cannotWin(winners: readonly (readonly Seat[])[], power: Power): boolean {
  return winners.every((each) => shareOf(each, power) < HARDLY)
}

/** By choice, the seat it makes the winner. */
export type Sure = ReadonlyMap<number, Seat>

/** The choices that make a seat the winner for certain; of those for the same seat, the surest. */
export function surest(winners: readonly (readonly Seat[])[]): Sure {
  const sure = new Map<number, Seat>()
  for (const seat of SEATS) {
    const wins = winners.map((each) => shareOf(each, seat))
    const most = Math.max(...wins)
    if (most >= KNOWN_FROM) sure.set(wins.indexOf(most), seat)
  }
  return sure
}

/** Those of the choices that make the same seat the winner for certain in other games too. */
export function stillSure(sure: Sure, winners: readonly (readonly Seat[])[]): Sure {
  return new Map([...sure].filter(([choice, seat]) => shareOf(winners[choice] ?? [], seat) >= KNOWN_FROM))
}

export function choosesWinner(sure: Sure): boolean {
  return sure.size > 1
}

function shareOf(winners: readonly Seat[], seat: Seat): number {
  return winners.filter((winner) => winner === seat).length / Math.max(1, winners.length)
}
