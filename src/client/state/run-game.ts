/** The game that runs: shown and kept from when it opens until it is left, and after that if it could not be kept. */
import { batch } from '@preact/signals'
import { randomWord } from '../save/ids.ts'
import { type Keeper, type KeptGame, openKeeper } from '../save/keeper.ts'
import type { LocalSession } from '../session/local.ts'
import { type Cursor, openCursor } from '../timeline/cursor.ts'
import type { GamePlace } from './address.ts'
import { channel, store, writer } from './games.ts'
import { type OwnGame, openGame, type Running, running } from './open-game.ts'
import { exchange, go, screen } from './route.ts'
import { snapshotOf, startSaving, tellOfSaving } from './saving.ts'
import { readTab, writeTab } from './tab.ts'
import { hold, release, unkept } from './unkept.ts'

/** A session to be shown: its game, and what can be done with that. */
export interface Runnable {
  readonly session: LocalSession
  readonly own: OwnGame
  readonly kept: KeptGame
  /** Where to open it; where this tab was in it, or else where it stands, unless given. */
  readonly place?: GamePlace | undefined
}

/** A game that was never kept. */
export function newGame(begun = Date.now()): KeptGame {
  return { id: randomWord(), base: 0, begun }
}

let opened = 0

/** Makes a session the game that is open, in place of the one before, and its address the one that is shown. */
export function run({ session, own, kept, place }: Runnable): void {
  batch(() => {
    leaveGame()
    opened += 1
    const cursor = openCursor(session, place ?? readTab(kept.id).place)
    attach({ session, cursor, own, key: opened }, kept)
    if (screen.value.at !== 'game' || screen.value.id !== kept.id) go({ at: 'game', id: kept.id })
  })
}

/** Closes the game that is open, if one is. What could not be kept of it waits, and is told of, until it can. */
export function leaveGame(): void {
  const game = running()
  openGame.value = { stage: 'none' }
  if (!game) return
  const { newer, next, trouble } = game.keeper.state.value
  if (newer && next) keepApart(game)
  stops.get(game)?.(trouble === undefined || newer !== undefined)
  close(game)
}

function close({ cursor, session }: Running): void {
  cursor.close()
  session.close()
}

// How what runs beside a game ends; `quietly`: what is told of its keeping goes as well.
const stops = new WeakMap<Running, (quietly: boolean) => void>()

/** Keeps a game under an id, and shows it under that id. */
function attach(shown: Pick<Running, 'session' | 'cursor' | 'own' | 'key'>, kept: KeptGame): void {
  const { id } = kept
  release(id)
  const keeper = keeperOf(kept)
  const game: Running = {
    ...shown,
    stage: 'open',
    id,
    keeper,
    draft: readTab(id).draft,
    onDraft: (draft) => writeTab(id, { draft }),
  }
  const stopTelling = tellOfSaving(keeper, {
    openNewer: () => reopen(game),
    keepOwn: () => keepOwn(game),
  })
  const stopParts = [startSaving(shown.session, keeper), lookOut(keeper), holdPlace(id, shown.cursor)]
  stops.set(game, (quietly) => {
    for (const stop of stopParts) stop()
    if (quietly) stopTelling()
    else hold(keeper, stopTelling)
  })
  openGame.value = game
}

function keeperOf(kept: KeptGame): Keeper {
  return openKeeper(kept, { store, writer, onKept: told })
}

/** The other pages hear of it, and where there is room for one game there may be for those that were refused. */
function told(id: string): void {
  channel.tell(id)
  for (const keeper of unkept.value.values()) keeper.again()
}

/** Holds where this tab is in the game, while that is not simply where the game stands. */
function holdPlace(id: string, { place, follows }: Cursor): () => void {
  return place.subscribe((now) => {
    const isHead = now.line === undefined && follows.peek()
    writeTab(id, { place: isHead ? undefined : now })
  })
}

/** The same session under a name of its own: the other page's game stays what it is. */
function keepOwn(game: Running): void {
  stops.get(game)?.(true)
  const kept = newGame(game.keeper.game.begun)
  writeTab(kept.id, readTab(game.id))
  batch(() => {
    attach(game, kept)
    exchange({ at: 'game', id: kept.id })
  })
}

/** What lost to another page's game, and would be lost by leaving it. */
function keepApart({ session, keeper }: Running): void {
  const snapshot = snapshotOf(session)
  if (snapshot) keeperOf(newGame(keeper.game.begun)).keep(snapshot)
}

/** The game as the other page has it: opened from the store, as if the address had just led here. */
function reopen(game: Running): void {
  stops.get(game)?.(true)
  close(game)
  writeTab(game.id, { draft: undefined, place: undefined })
  openGame.value = { stage: 'none' }
}

/** Looks for what other pages did with the game, as they tell it and whenever this one is looked at. */
function lookOut(keeper: Keeper): () => void {
  const look = () => void keeper.look()
  const stop = channel.listen((id) => {
    if (id === keeper.game.id) look()
  })
  addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
  return () => {
    stop()
    removeEventListener('focus', look)
    document.removeEventListener('visibilitychange', look)
  }
}
