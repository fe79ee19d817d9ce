/** The game that runs: shown and kept from when it opens until it is left, and after that if it could not be kept. */
import { batch } from '@preact/signals'
import { randomWord } from '../save/ids.ts'
import { type Keeper, type KeptGame, openKeeper } from '../save/keeper.ts'
import type { Snapshot } from '../save/store.ts'
import { forgetUnwritten, leaveBehind, leftBehind } from '../save/unwritten.ts'
import type { Cursor } from '../timeline/cursor.ts'
import type { GamePlace } from './address.ts'
import { channel, store, writer } from './games.ts'
import { noteLeft } from './left-game.ts'
import { type OwnGame, openGame, type Running, running } from './open-game.ts'
import { exchange, go, screen } from './route.ts'
import { snapshotOf, startSaving, tellOfSaving } from './saving.ts'
import type { Started } from './start-session.ts'
import { readTab, writeTab } from './tab.ts'
import { heldKeepers, hold, letGo } from './unkept.ts'

/** A session to be shown: its game, and what can be done with that. */
export interface Runnable extends Started {
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
export function run({ session, cursorAt, own, kept, place }: Runnable): void {
  batch(() => {
    leaveGame()
    opened += 1
    const cursor = cursorAt(place ?? readTab(kept.id).place)
    attach({ session, cursor, own, key: opened }, kept)
    if (screen.value.at !== 'game' || screen.value.id !== kept.id) go({ at: 'game', id: kept.id })
  })
}

/** Closes the game that is open, if one is. What could not be kept of it waits, and is told of, until it can. */
export function leaveGame(): void {
  const game = running()
  openGame.value = { stage: 'none' }
  if (!game) return
  noteLeft(game)
  const { newer, next, writing } = game.keeper.state.value
  if (newer && next) keepApart(game.keeper, snapshotOf(game.session))
  stops.get(game)?.(newer === undefined && (next ?? writing) !== undefined ? 'aside' : 'ended')
  close(game)
}

function close({ cursor, session }: Running): void {
  cursor.close()
  session.close()
}

// How the keeping of a running game stops: it goes on aside until all is in the store, or ends.
const stops = new WeakMap<Running, (how: 'aside' | 'ended') => void>()

/** Keeps a game under an id, and shows it under that id. */
function attach(shown: Pick<Running, 'session' | 'cursor' | 'own' | 'key'>, kept: KeptGame): void {
  const { id } = kept
  const wasHeld = letGo(id)
  const keeper = keeperOf(kept)
  const { draft, pane } = readTab(id)
  const game: Running = {
    ...shown,
    stage: 'open',
    id,
    keeper,
    draft,
    onDraft: (now) => writeTab(id, { draft: now }),
    pane,
    onPane: (now) => writeTab(id, { pane: now }),
  }
  const stopTelling = tellOfSaving(keeper, {
    openNewer: () => reopen(game),
    keepOwn: () => keepOwn(game),
  })
  const stopParts = [
    startSaving(shown.session, keeper, wasHeld || kept.base === 0),
    lookOut(keeper),
    holdPlace(id, shown.cursor),
  ]
  stops.set(game, (how) => {
    for (const stop of stopParts) stop()
    if (how === 'ended') stopTelling()
    else setAside(keeper, stopTelling)
  })
  openGame.value = game
}

function keeperOf(kept: KeptGame, by = writer): Keeper {
  return openKeeper(kept, { store, writer: by, onKept: told })
}

/** The other pages hear of it, and where there is room for one game there may be for those that were refused. */
function told(id: string): void {
  forgetUnwritten(id)
  channel.tell(id)
  for (const keeper of heldKeepers()) keeper.again()
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
  stops.get(game)?.('ended')
  const kept = newGame(game.keeper.game.begun)
  writeTab(kept.id, readTab(game.id))
  batch(() => {
    attach(game, kept)
    exchange({ at: 'game', id: kept.id })
  })
}

/** Goes on keeping a game that is not open any more, until all of it is in the store. */
function setAside(keeper: Keeper, stop: () => void): void {
  hold(keeper, { stop, onLost: () => keepApart(keeper, keeper.state.peek().next) })
}

/** What lost to another page's game, and would be lost with this one, is kept as a game of its own. */
function keepApart({ game }: Keeper, snapshot: Snapshot | undefined): void {
  if (snapshot) keepAside(keeperOf(newGame(game.begun)), snapshot)
}

function keepAside(keeper: Keeper, snapshot: Snapshot): void {
  keeper.keep(snapshot)
  // Whatever it loses to is left for what it is: nobody looks on.
  setAside(keeper, tellOfSaving(keeper, { openNewer: () => undefined, keepOwn: () => undefined }))
}

/** Takes up what earlier pages had not got into the store, and leaves behind what this one has not as it is left. */
export function catchUp(): void {
  for (const { game, writer: by, snapshot } of leftBehind()) keepAside(keeperOf(game, by), snapshot)
  addEventListener('pagehide', () => {
    const open = running()?.keeper
    for (const keeper of open ? [open, ...heldKeepers()] : heldKeepers()) leaveBehind(keeper)
  })
}

/** The game as the other page has it: opened from the store, as if the address had just led here. */
function reopen(game: Running): void {
  stops.get(game)?.('ended')
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
