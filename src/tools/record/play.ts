/** `npm run record -- play`: a record of a game of bots. */
import { decide } from '../../game/bots/index.ts'
import { forSeats, type Options, SCENARIOS, SEATS, scenarioNamed, setup, view } from '../../game/index.ts'
import { type Beginning, fileOf, type Move, type RecordFile } from '../../game/record/index.ts'
import { mustApply, turnsOf } from '../turns.ts'

export interface ToPlay {
  readonly scenario: string
  readonly seed: string
  /** One bot for all seats, or five, in seat order, separated by commas. */
  readonly bots: string
  readonly options: Options
}

/** A whole game. The same order gives the same record. Throws where there is no such scenario or bot. */
export function playGame({ scenario: id, seed, bots, options }: ToPlay): RecordFile {
  const scenario = scenarioNamed(id)
  if (!scenario) throw new Error(`there is no scenario '${id}', but ${Object.keys(SCENARIOS).join(', ')}`)
  const names = bots.split(',')
  const seats = forSeats((seat) => nameFor(names, SEATS.indexOf(seat)))
  const state = setup(scenario, options, seed)
  const moves: Move[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const choice = decide(seats[seat], view(state, seat), menu, `${seed} ${moves.length}`)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice })
  }
  const beginning: Beginning = {
    scenario,
    options,
    seed,
    seats: forSeats((seat) => `bot:${seats[seat]}` as const),
  }
  const file = fileOf(beginning, moves)
  if ('refused' in file) throw new Error(`the game is refused: ${file.refused} ${file.detail ?? ''}`)
  return file
}

function nameFor(names: readonly string[], seat: number): string {
  const name = names.length === 1 ? names[0] : names[seat]
  if (name === undefined || (names.length !== 1 && names.length !== 5))
    throw new Error('--bots wants one name, or five separated by commas')
  return name
}
