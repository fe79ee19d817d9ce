/**
 * Makes assets/records/history.json and history-tracks.json from the script: npx tsx src/tools/history/build.ts
 * Run it again whenever cards or rules change. It says at which step the script is no longer legal, and why.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Beginning, encode, type GameRecord, playMoves, recordOf } from '../../game/record/index.ts'
import { forSeats, type RoundRow } from '../../game/vocabulary.ts'
import { solve } from './draws.ts'
import { RECORD, TRACKS } from './files.ts'
import { rehearse, Trouble } from './rehearse.ts'
import { AGENDA, AIMS, OPTIONS, ROUNDS, SEED, scenario } from './script.ts'

export interface Built {
  record: GameRecord
  /** The tracks as each round left them. */
  tracks: RoundRow['tracks'][]
  /** What the script would have laid or done, had interest or cubes reached. */
  left: string[]
}

/** The record of the script under the rules of today. Throws `Trouble` where they part. */
export function build(): Built {
  const rehearsal = rehearse(ROUNDS)
  const beginning: Beginning = {
    scenario: scenario(),
    options: OPTIONS,
    seed: SEED,
    draws: { events: ROUNDS.map((round) => round.news), decks: solve(rehearsal), aims: AIMS, agenda: AGENDA },
    seats: forSeats(() => 'person'),
  }
  const run = playMoves(beginning, rehearsal.moves)
  if ('refused' in run) throw new Trouble(`the decks found do not bear the script: move ${run.detail}`)
  if (run.state.outcome?.ending !== 'completed') throw new Trouble('the game does not reach its end')
  const tracks = run.state.history.map((round) => round.tracks)
  return { record: recordOf(beginning, rehearsal.moves, run.state), tracks, left: rehearsal.left }
}

function main(): number {
  try {
    const { record, tracks, left } = build()
    mkdirSync(new URL('.', RECORD), { recursive: true })
    writeFileSync(RECORD, encode(record))
    writeFileSync(TRACKS, `${JSON.stringify(tracks, undefined, 2)}\n`)
    console.log(`history.json: ${record.moves.length} moves, hash ${record.hash}`)
    for (const deed of left) console.log(`left out, ${deed}: mend the script and its sentence`)
    return left.length
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(error.message)
    return 1
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main() > 0 ? 1 : 0
