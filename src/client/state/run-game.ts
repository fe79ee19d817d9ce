/** The game that runs: shown and kept from when it opens until it is left, and after that if it could not be kept. */
import { batch } from '@preact/signals'
import { randomWord } from '../save/ids.ts'
import { type Keeper, type KeptGame, openKeeper } from '../save/keeper.ts'
import type { LocalSession } from '../session/local.ts'
import { channel, store, writer } from './games.ts'
import { openGame, type Running, running } from './open-game.ts'
import { exchange, go, screen } from './route.ts'
import { snapshotOf, startSaving, tellOfSaving } from './saving.ts'
import { hold, release, unkept } from './unkept.ts'

/** A game that was never kept. */
export function newGame(begun = Date.now()): KeptGame {
  return { id: randomWord(), base: 0, begun }
}

let opened = 0

/** Makes a session the game that is open, in place of the one before, and its address the one that is shown. */
export function run(session: LocalSession, kept: KeptGame): void {
  batch(() => {
    leaveGame()
    opened += 1
    attach(session, kept, opened)
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
  game.session.close()
}

// How the keeping of a running game ends; `told`: whether what is said of it goes as well.
const stops = new WeakMap<Running, (quietly: boolean) => void>()

function attach(session: LocalSession, kept: KeptGame, key: number): void {
  release(kept.id)
  const keeper = keeperOf(kept)
  const game: Running = { stage: 'open', id: kept.id, key, session, keeper }
  const stopTelling = tellOfSaving(keeper, {
    openNewer: () => reopen(game),
    keepOwn: () => keepOwn(game),
  })
  const stopSaving = startSaving(session, keeper)
  const stopLooking = lookOut(keeper)
  stops.set(game, (quietly) => {
    stopSaving()
    stopLooking()
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

/** The same session under a name of its own: the other page's game stays what it is. */
function keepOwn(game: Running): void {
  stops.get(game)?.(true)
  const kept = newGame(game.keeper.game.begun)
  batch(() => {
    attach(game.session, kept, game.key)
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
  game.session.close()
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
