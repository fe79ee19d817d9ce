/** From a choice on the first screen, the end of a game or a file to a running game, kept and shown at an address. */
import type { Holder, Refused } from '../../game/record/kept.ts'
import {
  type Draws,
  normalizeSeed,
  type Options,
  questionOf,
  type Scenario,
  type Seat,
} from '../../game/vocabulary.ts'
import { randomWord } from '../save/ids.ts'
import { readRecord } from '../save/read.ts'
import type { LocalSession } from '../session/local.ts'
import { newestOf } from '../session/session.ts'
import { tellOfLeft } from './left-game.ts'
import { isMeasured } from './measured.ts'
import { loadedModules } from './modules.ts'
import type { OwnGame } from './open-game.ts'
import { recordFiles } from './record-files.ts'
import { newGame, run } from './run-game.ts'
import { seatedIn } from './seats.ts'
import { type Dealt, dealtOf, type Started, startSession } from './start-session.ts'

export interface NewGame {
  scenario: Scenario
  options: Options
  /** The player in one, bots in the others. */
  seats: Readonly<Record<Seat, Holder>>
  /** As it was typed. Empty: any. */
  seed: string
  /** Draws fixed beforehand, if any. */
  draws?: Draws
}

// Each gives why there is no game, if there is none, and rejects where a part of the page cannot be fetched.

/** Starts a game afresh. */
export async function beginGame({ seed, ...game }: NewGame): Promise<Refused | undefined> {
  // Ten letters and digits that read aloud without doubt, for a class to deal the same cards.
  return deal({ ...game, seed: normalizeSeed(seed) || randomWord() })
}

/** Opens the record of a file, as a game of its own. */
export async function openRecord(text: string): Promise<Refused | undefined> {
  const [{ records }, { decode }] = await Promise.all([loadedModules(), recordFiles()])
  const read = readRecord({ ...records, decode, isMeasured }, text)
  if ('refused' in read) return read
  const { record } = read
  return show(await startSession(dealtOf(record), { record }), dealtOf(record))
}

/** What can be done with a game on this machine. */
export function ownGame(session: LocalSession, dealt: Dealt): OwnGame {
  return {
    seed: dealt.seed,
    record: () => session.record(),
    again: (seat) => deal(seat ? { ...dealt, seats: seatedIn(seat, dealt.seats) } : dealt),
    fromRound: (round) => goOnFrom(round, session, dealt),
  }
}

/** A new game of the choices before a round: the first moment of the round comes after just so many. */
async function goOnFrom(round: number, session: LocalSession, dealt: Dealt): Promise<Refused | undefined> {
  const { records } = await loadedModules()
  const opened = session.moments.peek().findIndex(({ view }) => view.round >= round)
  const moves = session.record().moves.slice(0, Math.max(0, opened))
  const played = records.playMoves(dealt, moves)
  if ('refused' in played) return played
  return show(await startSession(dealt, { record: records.recordOf(dealt, moves, played.state) }), dealt)
}

async function deal(dealt: Dealt): Promise<Refused | undefined> {
  const started = await startSession(dealt)
  if (!('refused' in started)) await withoutFirstPledge(started.session)
  // The first table is dealt in one turn of the page, and drawn in another.
  await new Promise((done) => setTimeout(done))
  return show(started, dealt)
}

/** A lesson opens with one thing to do: Kazakhstan's player is not asked for a pledge in round 1, and gives none. */
async function withoutFirstPledge({ player, viewer, moments }: LocalSession): Promise<void> {
  const { view } = newestOf({ moments })
  const question = viewer === 'KZ' && view.options.lesson ? questionOf(view, viewer) : undefined
  if (question?.decision === 'pledge' && question.round === 1) await player.commit(question, [])
}

function show(started: Started | Refused, dealt: Dealt): Refused | undefined {
  if ('refused' in started) return started
  run({ ...started, own: ownGame(started.session, dealt), kept: newGame() })
  tellOfLeft()
  return undefined
}
