/** From a choice on the first screen, the end of a game or a file to a running game, kept and shown at an address. */
import type { GameRecord, Holder, Refused } from '../../game/record/index.ts'
import { normalizeSeed, type Options, type Scenario, type Seat } from '../../game/vocabulary.ts'
import { randomWord } from '../save/ids.ts'
import { readRecord } from '../save/read.ts'
import type { LocalSession } from '../session/local.ts'
import { loadedModules } from './modules.ts'
import { newGame, run } from './run-game.ts'
import { dealtOf, startSession } from './start-session.ts'

export interface NewGame {
  scenario: Scenario
  options: Options
  seat: Seat
  /** The player in one, bots in the others. */
  seats: Readonly<Record<Seat, Holder>>
  /** As it was typed. Empty: any. */
  seed: string
}

// Each gives why there is no game, if there is none, and rejects where a part of the page cannot be fetched.

/** Starts a game afresh. */
export async function beginGame({ seed, seat, ...game }: NewGame): Promise<Refused | undefined> {
  // Ten letters and digits that read aloud without doubt, for a class to deal the same cards.
  return show(await startSession({ ...game, seed: normalizeSeed(seed) || randomWord() }, seat))
}

/** The same deal once more, by the same hands. */
export async function playAgain(record: GameRecord, seat: Seat): Promise<Refused | undefined> {
  return show(await startSession(dealtOf(record), seat))
}

/** Opens the record of a file, as a game of its own. */
export async function openRecord(text: string): Promise<Refused | undefined> {
  const { records } = await loadedModules()
  const read = readRecord(records, text)
  if ('refused' in read) return read
  const { record, progress } = read
  return show(await startSession(dealtOf(record), progress.seat, { record }))
}

function show(session: LocalSession | Refused): Refused | undefined {
  if ('refused' in session) return session
  run(session, newGame())
  return undefined
}
