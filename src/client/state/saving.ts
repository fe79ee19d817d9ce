/** Keeps the open game in step with what is stored of it, and says where that fails, for as long as it does. */
import { effect } from '@preact/signals'
import { download } from '../save/download.ts'
import type { Keeper } from '../save/keeper.ts'
import type { Snapshot } from '../save/store.ts'
import type { LocalSession } from '../session/local.ts'
import { newestOf } from '../session/session.ts'
import { t } from '../text/index.ts'
import { isMeasured } from './measured.ts'
import { modules } from './modules.ts'
import { type Remedy, tell, withdraw } from './notices.ts'
import { running } from './open-game.ts'

/** What may be done where another page went on with the game. */
export interface Ways {
  /** Opens the game as the other page has it. */
  readonly openNewer: () => void
  /** Keeps the game as it is here under a name of its own. */
  readonly keepOwn: () => void
}

/** Keeps the game after every choice of anyone, and `atOnce` as it stands now. Gives the way to stop. */
export function startSaving(session: LocalSession, keeper: Keeper, atOnce: boolean): () => void {
  const save = () => {
    const snapshot = snapshotOf(session)
    if (snapshot) keeper.keep(snapshot)
  }
  let isDue = atOnce
  return session.moments.subscribe(() => {
    if (isDue) save()
    isDue = true
  })
}

/** The game as it stands, to be kept; `undefined` before the rules have come. */
export function snapshotOf(session: LocalSession): Snapshot | undefined {
  const records = modules.value?.records
  if (!records || session.viewer === 'observer') return undefined
  const { view } = newestOf(session)
  const record = session.record()
  const { id, rounds } = record.scenario
  const { round, outcome } = view
  return {
    at: Date.now(),
    progress: {
      scenario: id,
      seat: session.viewer,
      round,
      rounds: rounds.length,
      over: outcome !== undefined,
      ...(outcome && isMeasured(record) ? { won: outcome.winner === session.viewer } : {}),
    },
    record: records.encode(record),
    reasons: session.reasons(record),
  }
}

/** The record of the game that runs, as a file holds it; `undefined` where none runs, or it cannot be had any more. */
export function runningRecord(): string | undefined {
  const game = running()
  try {
    return game && snapshotOf(game.session)?.record
  } catch {
    return undefined
  }
}

/** Tells of what hinders the keeping, until it is over. Gives the way to stop, which takes the notice down. */
export function tellOfSaving(keeper: Keeper, ways: Ways): () => void {
  const about = `saving ${keeper.game.id}`
  const stop = effect(() => {
    const { newer, trouble, cleared } = keeper.state.value
    if (newer) {
      const deleted = newer.deleted !== undefined
      tell({
        kind: 'asking',
        about,
        text: () => t(deleted ? 'save.deleted-elsewhere' : 'save.newer-elsewhere'),
        remedies: [
          ...(deleted ? [] : [{ name: () => t('save.open-newer'), act: ways.openNewer }]),
          { name: () => t('save.keep-own'), act: ways.keepOwn },
        ],
      })
    } else if (trouble) {
      tell({
        kind: 'lasting',
        about,
        text: () => t(`save.trouble.${trouble}`),
        remedies: [asFile(keeper), { name: () => t('save.try-again'), act: keeper.again }],
      })
    } else if (cleared) tell({ kind: 'lasting', about, text: () => t('save.cleared'), dismissable: true })
    else withdraw(about)
  })
  return () => {
    stop()
    withdraw(about)
  }
}

/** Saves what could not be kept as a file. */
function asFile(keeper: Keeper): Remedy {
  return {
    name: () => t('save.as-file'),
    act: () => {
      const { next, writing } = keeper.state.value
      const snapshot = next ?? writing
      if (snapshot)
        download(`multivector-${snapshot.progress.scenario}-${keeper.game.id}.json`, snapshot.record)
    },
  }
}
