/** From a choice on the first screen to a running game: the parts fetched, the session started, the screen shown. */

import type { GameRecord, Holder, Refused } from '../../game/record/index.ts'
import { normalizeSeed, type Options, type Scenario, type Seat } from '../../game/vocabulary.ts'
import { savedReasons } from '../save/save.ts'
import { GAME_TEXT, loadText, t } from '../text/index.ts'
import { startSaving } from './autosave.ts'
import { notify } from './notices.ts'
import { showGame } from './route.ts'
import { thinkingTime } from './settings.ts'

const parts: (() => Promise<unknown>)[] = []

/** Names a part of the page that is fetched, and waited for, whenever a game begins: the shell's screen for it. */
export function fetchedWithGame(part: () => Promise<unknown>): void {
  parts.push(part)
}

export interface NewGame {
  scenario: Scenario
  options: Options
  seat: Seat
  /** The player in one, bots in the others. */
  seats: Readonly<Record<Seat, Holder>>
  /** As it was typed. Empty: any. */
  seed: string
}

/** Starts a game afresh. */
export async function beginGame({ seed, seat, ...game }: NewGame): Promise<Refused | undefined> {
  return start({ ...game, seed: normalizeSeed(seed) || randomSeed() }, seat)
}

/** Goes on with a recorded game, and with what was kept of the bots' reasons if it is the saved one. */
export async function resumeGame(record: GameRecord, seat: Seat): Promise<Refused | undefined> {
  const { scenario, options, seed, seats } = record
  return start({ scenario, options, seed, seats }, seat, record)
}

type Dealt = Pick<GameRecord, 'scenario' | 'options' | 'seed' | 'seats'>

async function start(dealt: Dealt, seat: Seat, record?: GameRecord): Promise<Refused | undefined> {
  const [{ startLocal }, { inWorkers }, { openCursor }] = await Promise.all([
    import('../session/local.ts'),
    import('../session/worker-runner.ts'),
    // It takes the rules along, which the first screen does without.
    import('../timeline/cursor.ts'),
    ...parts.map((part) => part()),
    loadText(GAME_TEXT),
  ])
  const reasons = record && savedReasons()
  const session = startLocal({
    ...dealt,
    seat,
    runner: inWorkers(),
    limit: thinkingTime,
    ...(record ? { record } : {}),
    ...(reasons === undefined ? {} : { reasons }),
  })
  if ('refused' in session) return session
  const own = { seed: dealt.seed, record: () => session.record(), again: () => start(dealt, seat) }
  showGame({ session, cursor: openCursor(session), own })
  startSaving(session, () => notify(t('save.full')))
  return undefined
}

/** Ten letters and digits that read aloud without doubt, for a class to deal the same cards. */
function randomSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}
