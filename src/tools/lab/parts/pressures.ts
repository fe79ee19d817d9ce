/** Pressures in games of the run's powers' player at all seats: how often one is laid, and which answer to each is right. */
import { type CardId, cubesToResist, PRESSURES, pressureCard, type Scenario } from '../../../game/index.ts'
import { deckOf } from '../../../game/kernel.ts'
import type { GameRow } from '../games.ts'
import { proportion } from '../proportion.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, ratio } from '../stats.ts'
import { WAYS, type Way, type WeighedPressure } from '../weighed-pressures.ts'

export interface PressureRow {
  card: CardId
  /** Times it was laid. */
  laid: number
  /** By way, where the card leaves it: the share of these in which no other was worth more. */
  right: Partial<Record<Way, Estimate>>
}

export interface PressuresPart {
  player: string
  games: number
  /** Rounds in which a pressure lay on the table, of all rounds played. */
  rounds: Estimate
  /** Every pressure of the scenario's decks, laid or not. */
  rows: PressureRow[]
}

export async function measurePressures(run: Run): Promise<PressuresPart | undefined> {
  const { pressures: games } = run.games
  if (games === 0) return undefined
  const { rows } = await play(run, seating(run.powers), games, { weigh: { pressures: games } })
  return { player: run.powers, games, ...pressureRows(rows, pressuresOf(run.scenario)) }
}

/** What may be laid in a scenario, by the eras of its rounds. */
export function pressuresOf({ rounds }: Scenario): CardId[] {
  const eras = [...new Set(rounds.map(({ era }) => era))]
  const dealt = PRESSURES.filter(({ id, power }) => eras.some((era) => deckOf(power, era).includes(id)))
  return dealt.map(({ id }) => id)
}

export function pressureRows(
  games: readonly Pick<GameRow, 'rounds' | 'pressures'>[],
  cards: readonly CardId[],
): Pick<PressuresPart, 'rounds' | 'rows'> {
  const pressed = games.map(({ pressures = [] }) => new Set(pressures.map(({ round }) => round)).size)
  const played = games.map(({ rounds }) => rounds)
  const laid = games.flatMap(({ pressures = [] }) => pressures)
  const rows = cards.map((card) =>
    rowOf(
      card,
      laid.filter((one) => one.card === card),
    ),
  )
  return { rounds: ratio(pressed, played, 'pressures-rounds'), rows }
}

/** Where a way was not open for want of cubes, though the card leaves it, it was not right. */
function rowOf(card: CardId, laid: readonly WeighedPressure[]): PressureRow {
  const possible = WAYS.filter((way) => way !== 'part' || leavesPart(card))
  const shares = possible.map((way) => {
    const right = laid.filter(({ scores }) => scores[way] === Math.max(...Object.values(scores)))
    return [way, proportion(right.length, laid.length)] as const
  })
  return { card, laid: laid.length, right: Object.fromEntries(shares) }
}

/** Whether there are fewer cubes than meet it in full, and more than none. */
function leavesPart(card: CardId): boolean {
  return cubesToResist(pressureCard(card).strength) > 1
}
